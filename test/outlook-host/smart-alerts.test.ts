import { describe, expect, it } from 'vitest';
import { outcomeOf, type SendMode, type SendOutcome } from './host/smart-alerts.ts';

const modes: SendMode[] = ['promptUser', 'softBlock', 'block'];

function mayGo(outcome: SendOutcome): boolean {
  return outcome.goes || outcome.dialog.mayGoAnyway;
}

function ofCompletion(completion: Record<string, unknown>, mode: SendMode): SendOutcome {
  return outcomeOf({ kind: 'completed', completion }, mode);
}

describe('what Outlook does with a handler’s answer', () => {
  it.each(modes)('lets go what the handler lets go: %s', (mode) => {
    expect(ofCompletion({ allowEvent: true }, mode)).toEqual({ goes: true });
  });

  it('lets the officer pass a prompt alone, unless the handler softens', () => {
    const passing = modes.map((mode) => mayGo(ofCompletion({ allowEvent: false }, mode)));
    expect(passing).toEqual([true, false, false]);
    const softened = { allowEvent: false, sendModeOverride: 'promptUser' };
    expect(modes.map((mode) => mayGo(ofCompletion(softened, mode)))).toEqual([true, true, true]);
  });

  it('holds mail back for an add-in that is down only where the organisation blocks', () => {
    expect(modes.map((mode) => mayGo(outcomeOf({ kind: 'unavailable' }, mode)))).toEqual([true, true, false]);
    expect(modes.map((mode) => mayGo(outcomeOf({ kind: 'timed-out' }, mode)))).toEqual([true, true, false]);
  });

  it('cuts what is too long for its dialog, and names the button for itself', () => {
    const outcome = ofCompletion({ errorMessage: 'x'.repeat(600), cancelLabel: 'y'.repeat(30) }, 'block');
    expect(outcome).toMatchObject({ dialog: { message: 'x'.repeat(500), keepLabel: 'y'.repeat(20) } });
    expect(ofCompletion({}, 'block')).toMatchObject({ dialog: { keepLabel: "Don't send", opens: null } });
  });

  it('takes the Markdown where there is some', () => {
    const both = { errorMessage: 'Plain', errorMessageMarkdown: '**Bold**' };
    expect(ofCompletion(both, 'block')).toMatchObject({ dialog: { message: '**Bold**', markdown: true } });
  });

  it('opens the pane by the handler’s button, and hands on what the handler said', () => {
    const completion = { allowEvent: false, commandId: 'messageCompose.open', contextData: '{"a":1}' };
    expect(ofCompletion(completion, 'promptUser')).toMatchObject({
      dialog: { opens: { commandId: 'messageCompose.open', contextData: '{"a":1}' } },
    });
  });
});
