import { useEffect, useState } from 'preact/hooks';
import type { ListedCode } from '#core/policy/compile.ts';
import { setOwn } from '../settings/in-force.ts';
import { listCodes } from './council.ts';
import { councilWords as words } from './council-words.ts';
import type { InForce } from './in-force.ts';
import { Locked } from './locked.tsx';

/** Who employs the officer and by which code of conduct: to choose, or to read where the organisation has set it. */
export function ChooseCouncil({ settings }: { settings: InForce }) {
  const { values, isLocked } = settings;
  const codes = useCodes();
  if (codes === null) return null;
  const chosen = codes.find(({ id }) => id === values.code) ?? null;
  if (isLocked('code')) return <SetByOrganisation settings={settings} code={chosen} />;
  const choose = (id: string) => {
    const code = codes.find((one) => one.id === id) ?? null;
    // Colleagues of one council are none of another's.
    void setOwn({
      code: code?.id ?? null,
      organisationName: code && (code.council ?? code.title),
      ...(code?.id !== values.code && { domains: [] }),
    });
  };
  return (
    <div class="form">
      <div class="field">
        <label for="choose-code">{words.code}</label>
        <select
          id="choose-code"
          value={values.code ?? ''}
          aria-describedby="choose-code-hint"
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{words.choose}</option>
          {codes.map(({ id, title, council }) => (
            <option key={id} value={id}>
              {council ?? title}
            </option>
          ))}
        </select>
        <p class="small" id="choose-code-hint">
          {chosen === null ? words.codeHint : chosen.title}
        </p>
      </div>
      {chosen !== null && !isLocked('domains') && <Domain key={chosen.id} domain={values.domains[0] ?? ''} />}
    </div>
  );
}

/** The codes that come with the extension; null until they are read. */
function useCodes(): ListedCode[] | null {
  const [codes, setCodes] = useState<ListedCode[] | null>(null);
  useEffect(() => void listCodes().then(setCodes), []);
  return codes;
}

function SetByOrganisation({ settings, code }: { settings: InForce; code: ListedCode | null }) {
  return (
    <div class="known locked">
      <dl>
        <div class="line">
          <dt class="small">{words.employer}</dt>
          <dd>{settings.values.organisationName ?? code?.council}</dd>
        </div>
        <div class="line">
          <dt class="small">{words.codeShort}</dt>
          <dd>{code?.title ?? words.unknownCode}</dd>
        </div>
      </dl>
      <Locked settings={settings} />
    </div>
  );
}

/** Colleagues are told from others by the domain of their address. */
function Domain({ domain }: { domain: string }) {
  const [typed, setTyped] = useState(domain);
  const keep = () => {
    const tidy = typed
      .slice(typed.lastIndexOf('@') + 1)
      .trim()
      .toLowerCase();
    setTyped(tidy);
    void setOwn({ domains: tidy === '' ? [] : [tidy] });
  };
  return (
    <div class="field">
      <label for="choose-domain">{words.domain}</label>
      <input
        id="choose-domain"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={words.domainExample}
        value={typed}
        aria-describedby="choose-domain-hint"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={keep}
      />
      <p class="small" id="choose-domain-hint">
        {words.domainHint}
      </p>
    </div>
  );
}
