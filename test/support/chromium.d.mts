/** The Chromium of the system; else from the system's packages (as root on Debian), else from playwright. */
export function findOrInstallChromium(): string;
/** Where a usable Chromium is, or undefined. */
export function findChromium(): string | undefined;
