export function findOrInstallCalc(): string | undefined;
export function findCalc(): string | undefined;
