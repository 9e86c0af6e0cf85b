export type {
  EntryDescription,
  FactEntry,
  FieldEntry,
  ListEntry,
  ListField,
  NodeEntry,
  RatedItem,
  SourceEntry,
} from '../../../../dsl/index.js';
