export class DemoMade {
  slug: string;
  title: string;
}
