import type { ComponentType } from 'react';
import type { Words } from '../dsl/index.js';
import type { Needs } from './access/use-may.js';

/** The parts of the menu, in the order they are shown. */
export const MENU_SECTIONS = ['work', 'results', 'preparation', 'administration'] as const;
export type MenuSection = (typeof MENU_SECTIONS)[number];

/** A page of its own address. `Page` comes from `lazyPage`, so that the first load stays small. */
export interface FeaturePage {
  /** As the router takes it, e.g. `/cycles/:id/desk`. */
  readonly path: string;
  /** Who may open it; without it, whoever may use the feature. */
  readonly needs?: Needs;
  readonly Page: ComponentType;
}

/** A line of the menu. */
export interface MenuEntry {
  readonly to: string;
  readonly label: Words;
  /** What it is for, in a sentence: stands on the home page. */
  readonly about: Words;
  readonly Icon: ComponentType<{ readonly fontSize?: 'small' }>;
  readonly section: MenuSection;
  /** Lower ones stand first within the section. */
  readonly order: number;
  /** Who sees it; without it, whoever may use the feature. */
  readonly needs?: Needs;
}

/** What a feature says on the home page. It renders null where there is nothing to do. */
export interface HomeSection {
  /** Lower ones stand first. */
  readonly order: number;
  readonly needs?: Needs;
  readonly Section: ComponentType;
}

/** What a folder of `resources/` brings; `features.ts` lists them all. See docs/architecture/admin-ui.md. */
export interface Feature {
  /** Name of its folder. */
  readonly name: string;
  readonly needs: Needs;
  readonly pages: readonly FeaturePage[];
  readonly menu?: readonly MenuEntry[];
  readonly home?: HomeSection;
}
