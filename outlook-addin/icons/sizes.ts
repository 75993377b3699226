/** The icons in this folder, by their side in pixels: `shield-<pixels>.png`. */
export const iconPixels = [16, 25, 32, 48, 50, 64, 75, 80, 96, 128, 144] as const;

export type IconPixels = (typeof iconPixels)[number];

/** The two icons that go into the package itself, by the side in pixels that Microsoft asks for. */
export const packageIcons = { 'color.png': 192, 'outline.png': 32 } as const;

export function iconFile(pixels: IconPixels): string {
  return `shield-${pixels}.png`;
}
