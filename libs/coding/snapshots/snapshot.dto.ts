/** A frozen analysis. */
export class SnapshotDto {
  id: string;
  /** From 1 within the project. */
  number: number;
  codebookVersion: number;
  /** The k the figures were published with. */
  smallestCell: number;
  createdAt: string;
  /** Name of the user who took it; null where nobody of the team did. */
  createdBy: string | null;
}

export class SnapshotListDto {
  /** The latest first. */
  items: SnapshotDto[];
}
