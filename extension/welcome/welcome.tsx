import { useState } from 'preact/hooks';
import { fill } from '#core/ui/noticed.ts';
import { Screen } from '#core/ui/screen.tsx';
import { Bar } from '../desk/bar.tsx';
import { ChooseCouncil } from '../desk/choose-council.tsx';
import type { InForce } from '../desk/in-force.ts';
import { useSettings } from '../desk/use-settings.ts';
import { Sample } from './sample.tsx';
import { welcomeWords as words } from './words.ts';

const steps = ['employer', 'reads', 'sample'] as const;

/** The first three screens. Nothing here needs an account. */
export function Welcome() {
  const settings = useSettings();
  const [at, setAt] = useState(0);
  if (settings === null) return <Bar />;
  const step = steps[at] ?? 'employer';
  const isLast = at === steps.length - 1;
  return (
    <>
      <Bar>
        <small>{fill(words.step, { at: String(at + 1), of: String(steps.length) })}</small>
      </Bar>
      <main class="welcome">
        <Step key={step} step={step} settings={settings} />
        <div class="row steps">
          {at > 0 && (
            <button type="button" onClick={() => setAt(at - 1)}>
              {words.back}
            </button>
          )}
          <button
            type="button"
            class={isLast ? undefined : 'primary'}
            onClick={() => (isLast ? window.close() : setAt(at + 1))}
          >
            {isLast ? words.sample.finish : words.next}
          </button>
        </div>
      </main>
    </>
  );
}

function Step({ step, settings }: { step: (typeof steps)[number]; settings: InForce }) {
  const said = words[step];
  return (
    <Screen title={said.title}>
      {step === 'employer' && (
        <>
          <p>{words.employer.lead}</p>
          <ChooseCouncil settings={settings} />
        </>
      )}
      {step === 'reads' && <Reads />}
      {step === 'sample' && <Sample settings={settings} />}
    </Screen>
  );
}

function Reads() {
  const said = words.reads;
  return (
    <>
      <List heading={said.reads} lines={said.readsList} />
      <List heading={said.never} lines={said.neverList} />
      <List heading={said.sends} lines={said.sendsList} />
    </>
  );
}

function List({ heading, lines }: { heading: string; lines: readonly string[] }) {
  return (
    <section class="part">
      <h2>{heading}</h2>
      <ul class="plain">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
