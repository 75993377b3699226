const familyWords: Record<string, (rest: string) => string> = {
  f: (frame) => {
    const slash = frame.indexOf('/');
    return `the situation “${spaced(frame.slice(slash + 1))}” of ${frame.slice(0, slash)}`;
  },
  c: (concept) => `speaks of ${conceptWords(concept)}`,
  n: (concept) => `denies ${conceptWords(concept)}`,
  d: (rest) => {
    const [direction = '', ...concept] = rest.split(' ');
    return `${conceptWords(concept.join(' '))}, ${directions[direction] ?? direction}`;
  },
  x: (scene) => `the setting: ${directions[scene] ?? scene}`,
  w: (stem) => `the word “${stem}”`,
  b: (stems) => `the words “${stems}”`,
};

const directions: Record<string, string> = {
  in: 'from outside to the officer',
  out: 'going outside',
  within: 'within the council',
  public: 'in public',
  'to-member': 'to a councillor',
  'from-member': 'from a councillor',
};

/** A feature's name as a person reads it: `c:meal` is "speaks of meal". Words are stems. */
export function featureWords(feature: string): string {
  const say = familyWords[feature.slice(0, feature.indexOf(':'))];
  return say ? say(feature.slice(feature.indexOf(':') + 1)) : feature;
}

/** `gift-offer/thing` is the group "thing" of one signal, `meal` a word family of all. */
function conceptWords(concept: string): string {
  const slash = concept.indexOf('/');
  return slash < 0
    ? `“${spaced(concept)}”`
    : `“${spaced(concept.slice(slash + 1))}” (${concept.slice(0, slash)})`;
}

/** `in-return` and `inReturn` are "in return". */
function spaced(name: string): string {
  return name.replaceAll('-', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
