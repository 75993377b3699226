import { useState } from 'preact/hooks';
import type { Preferences } from './preferences.ts';
import { paneWords } from './words.ts';

export interface PreferencesPartProps {
  preferences: Preferences;
  onChange: (preferences: Preferences) => void;
}

/** What the officer prefers of the pane in Outlook. */
export function PreferencesPart({ preferences, onChange }: PreferencesPartProps) {
  const [categories, setCategories] = useState(preferences.categories);
  const said = paneWords.preferences;
  const tick = (isTicked: boolean) => {
    setCategories(isTicked);
    onChange({ ...preferences, categories: isTicked });
  };
  return (
    <section class="part screen" aria-labelledby="preferences-heading">
      <h2 id="preferences-heading">{said.heading}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={categories}
          aria-describedby="categories-hint"
          onChange={({ currentTarget }) => tick(currentTarget.checked)}
        />
        {said.categories}
      </label>
      <p class="small indented" id="categories-hint">
        {said.hint}
      </p>
    </section>
  );
}
