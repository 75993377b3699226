import { type SettingName, settingNames } from '../../extension/settings/settings.ts';
import { askedAs } from './admx.ts';

const hive = 'HKEY_LOCAL_MACHINE';

/** Settings as a file for the Windows registry, as group policy would write them there. */
export function reg(key: string, values: Readonly<Record<SettingName, unknown>>): string {
  const single = settingNames.filter((name) => !['list', 'table'].includes(askedAs(name)));
  const several = settingNames.filter((name) => ['list', 'table'].includes(askedAs(name)));
  const sections = [
    section(
      key,
      single.map((name) => [name, written(values[name])]),
    ),
    ...several.map((name) => section(`${key}\\${name}`, rowsOf(values[name]))),
  ];
  return `${['Windows Registry Editor Version 5.00', ...sections].join('\r\n\r\n')}\r\n`;
}

function section(key: string, rows: [string, string][]): string {
  return [`[${hive}\\${key}]`, ...rows.map(([name, value]) => `${quoted(name)}=${value}`)].join('\r\n');
}

function rowsOf(value: unknown): [string, string][] {
  const rows = Array.isArray(value) ? value.map((each, at) => [at + 1, each]) : Object.entries(Object(value));
  return rows.map(([name, each]) => [String(name), written(each)]);
}

function written(value: unknown): string {
  if (typeof value === 'boolean') return `dword:0000000${value ? 1 : 0}`;
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
