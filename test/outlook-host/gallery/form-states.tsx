import type { Facts } from '#core/declaration/event.ts';
import { refusalFor } from '#core/declaration/refusal.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Code } from '#core/policy/code.ts';
import { AmendForm } from '#core/ui/declare/amend-form.tsx';
import { DeclareForm, type DeclareFormProps } from '#core/ui/declare/declare-form.tsx';
import { FlagForm } from '#core/ui/declare/flag-form.tsx';
import { DeclineForm, type DeclineFormProps } from '#core/ui/decline/decline-form.tsx';
import { noted } from './calls.ts';
import { content, judgingBy, races } from './samples/declarations.ts';
import type { GalleryState } from './states.tsx';

const attachable = { subject: 'Two seats in our box at the races', bytes: 24_300 };

function declare(
  code: Code,
  kind: DeclarationKind,
  facts: Partial<Facts>,
  props: Partial<DeclareFormProps> = {},
) {
  return (
    <DeclareForm
      content={content(code, kind, facts)}
      judging={judgingBy(code)}
      channel="register"
      attachable={facts.item ? attachable : null}
      saved="saved"
      onChange={noted('onChange')}
      onSend={noted('onSend')}
      onKeep={noted('onKeep')}
      onDiscard={noted('onDiscard')}
      onRestore={noted('onRestore')}
      onDone={noted('onDone')}
      {...props}
    />
  );
}

const recipientWords = 'to your Executive Director, by Friday 18 December';

function decline(props: Partial<DeclineFormProps> = {}) {
  const signal = props.purpose === 'hand-over' ? 'media-request' : 'hospitality-offer';
  const letter = refusalFor(signal, {
    name: 'Jo Reed',
    officer: 'Sam Officer',
    council: 'Westmarch County Council',
    team: null,
    subject: 'Two seats in our box at the races',
  });
  return (
    <DeclineForm
      purpose="decline"
      to="Jo Reed"
      letter={letter}
      recipientWords={recipientWords}
      missing={0}
      canReply={true}
      onReply={noted('onReply')}
      onLook={noted('onLook')}
      onBack={noted('onBack')}
      {...props}
    />
  );
}

const unvalued: Partial<Facts> = { ...races, valuePence: null };
const told: Partial<Facts> = {
  ...races,
  answers: { standing: 'contract', event: 'sporting', guests: 'sole' },
};

/** The forms: to declare, amend, flag and decline. */
export const formStates: readonly GalleryState[] = [
  { name: 'declare', route: 'declare', screen: ({ code }) => declare(code, 'hospitality', unvalued) },
  { name: 'declare-known', route: 'declare', screen: ({ code }) => declare(code, 'hospitality', told) },
  { name: 'declare-blank', route: 'declare', screen: ({ code }) => declare(code, 'gift', {}) },
  {
    name: 'declare-outside-work',
    route: 'declare',
    screen: ({ code }) => declare(code, 'outside-work', { what: 'Evening tutoring on Tuesdays' }),
  },
  {
    name: 'declare-mail',
    route: 'declare',
    screen: ({ code }) => declare(code, 'hospitality', told, { channel: 'mail', saved: 'failed' }),
  },
  {
    name: 'amend',
    route: 'amend',
    screen: ({ code }) => (
      <AmendForm
        content={content(code, 'hospitality', told)}
        judging={judgingBy(code)}
        onSend={noted('onSend')}
        onBack={noted('onBack')}
      />
    ),
  },
  {
    name: 'flag',
    route: 'flag',
    screen: ({ code }) => (
      <FlagForm
        content={content(code, 'flag', {
          ...races,
          what: 'Advice wanted on hospitality (“Two seats in our box”)',
        })}
        judging={judgingBy(code)}
        recipientWords="to your manager"
        channel="register"
        attachable={attachable}
        onChange={noted('onChange')}
        onSend={noted('onSend')}
        onCancel={noted('onCancel')}
      />
    ),
  },
  { name: 'decline', route: 'decline', screen: () => decline() },
  { name: 'decline-missing', route: 'decline', screen: () => decline({ missing: 1, canReply: false }) },
  { name: 'decline-unrecorded', route: 'decline', screen: () => decline({ recipientWords: null }) },
  {
    name: 'hand-over',
    route: 'decline',
    screen: () => decline({ purpose: 'hand-over', to: 'Westmarch Echo' }),
  },
];
