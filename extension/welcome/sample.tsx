import { useEffect, useState } from 'preact/hooks';
import type { Code } from '#core/policy/code.ts';
import { plainProfile } from '#core/policy/situation.ts';
import { Reviewed } from '#core/ui/reviewed.tsx';
import { codeOf } from '../desk/council.ts';
import { employerOf, type InForce } from '../desk/in-force.ts';
import { useDetection } from '../panel/use-detection.ts';
import { welcomeWords } from './words.ts';

/** A message to try Probity on. */
export function Sample({ settings: { values } }: { settings: InForce }) {
  const [text, setText] = useState(welcomeWords.sample.text);
  const [checked, setChecked] = useState<string | null>(null);
  const code = useCode(values);
  const detection = useDetection(checked !== null);
  if (code === null) return <p>{welcomeWords.sample.noCode}</p>;
  return (
    <>
      <p>{welcomeWords.sample.lead}</p>
      <div class="form">
        <div class="field">
          <label for="sample-text">{welcomeWords.sample.label}</label>
          <textarea
            id="sample-text"
            rows={6}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        <button type="button" class="primary" onClick={() => setChecked(text)}>
          {welcomeWords.sample.check}
        </button>
      </div>
      <div class="answer" aria-live="polite">
        {checked !== null && detection !== null && (
          <Reviewed
            view={
              detection.judgeText(
                { kind: 'email-read', text: checked },
                {
                  organisation: employerOf(values),
                  suppliers: values.suppliers,
                  code,
                  profile: plainProfile,
                  history: null,
                  memory: { dismissed: [], prompted: [] },
                },
              ).view
            }
            codeTitle={code.title}
          />
        )}
      </div>
      {checked !== null && <p class="small">{welcomeWords.sample.done}</p>}
    </>
  );
}

function useCode(values: InForce['values']): Code | null {
  const [code, setCode] = useState<Code | null>(null);
  useEffect(() => {
    void codeOf(values).then(setCode);
  }, [values]);
  return code;
}
