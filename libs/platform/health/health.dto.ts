export class HealthAnswer {
  live: boolean;
  ready?: boolean;
}
