import { checkContent } from './check-content.ts';
import { readUnified } from './read-unified.ts';
import { type Unified, UnifiedShape } from './unified-shape.ts';

/** Tells what is amiss in a unified manifest and no schema says; empty where Outlook can take it. */
export function checkUnified(text: string): string[] {
  const read = UnifiedShape.safeParse(jsonOf(text));
  if (!read.success) return [`This is no unified manifest of ours: ${read.error.message}`];
  return [...actionFaults(read.data), ...nameFaults(read.data), ...checkContent(readUnified(read.data))];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function actionFaults({ extensions: [extension] }: Unified): string[] {
  const there = extension.runtimes.flatMap(({ actions }) => actions.map(({ id }) => id));
  const groups = extension.ribbons.flatMap(({ tabs }) =>
    tabs.flatMap((tab) => [...tab.groups, ...(tab.customMobileRibbonGroups ?? [])]),
  );
  const used = [
    ...groups.flatMap(({ controls }) => controls.map(({ actionId }) => actionId)),
    ...(extension.autoRunEvents ?? []).flatMap(({ events }) => events.map(({ actionId }) => actionId)),
  ];
  const runtimes = extension.runtimes.map(({ id }) => id);
  return [
    ...used.filter((id) => !there.includes(id)).map((id) => `Nothing does the action ${id}.`),
    ...there.filter((id) => !used.includes(id)).map((id) => `Nothing starts the action ${id}.`),
    ...twice(there).map((id) => `The action ${id} stands twice.`),
    ...twice(runtimes).map((id) => `The runtime ${id} stands twice.`),
    ...twice(groups.map(({ id }) => id)).map((id) => `The group ${id} stands twice.`),
  ];
}

function nameFaults({ name, description, developer }: Unified): string[] {
  const limits: [string, string, number][] = [
    ['short name', name.short, 30],
    ['full name', name.full, 100],
    ['short description', description.short, 80],
    ['full description', description.full, 4000],
    ['developer', developer.name, 32],
  ];
  return limits
    .filter(([, text, limit]) => text === '' || text.length > limit)
    .map(([what, text, limit]) => `The ${what} has ${text.length} characters, and may have 1 to ${limit}.`);
}

function twice(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}
