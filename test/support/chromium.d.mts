/** The Chromium of the system; else from the system's packages (as root on Debian), else from playwright. */
export function findOrInstallChromium(): string;
