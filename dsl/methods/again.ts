import { defineMethod } from './method.js';

/** `again`: another node's tree, with every mark taken from another source. */
export const again = defineMethod({
  key: 'again',
  family: 'leaf',
  label: { zh: '换主体再算', en: 'Again' },
  doc: {
    zh: '把另一个节点整棵树换一个考核主体的评分再算一遍，例如按自评分算出自评总分。',
    en: 'Another node valued once more, with all marks taken from another source; for example the total by self-assessment.',
  },
  example: 'id: self_raw\nagain: { node: raw, by: self }',
  reads: { zh: '同一套标准，换一个考核主体的评分', en: 'the same criteria with the marks of another source' },
  form: {
    kind: 'options',
    options: {
      node: {
        label: { zh: '节点', en: 'Node' },
        doc: { zh: '要再算的节点。', en: 'The node to value again.' },
        value: { kind: 'reference', to: 'node' },
        required: true,
      },
      by: {
        label: { zh: '考核主体', en: 'Source' },
        doc: { zh: '改用哪个主体的评分。', en: 'The source whose marks are used instead.' },
        value: { kind: 'reference', to: 'source' },
        required: true,
      },
    },
  },
  lower: (node, lowering) => {
    const { node: target, by } = node.method.settings;
    const copy = lowering.again(node, String(target), String(by));
    return {
      value: copy.value,
      reachable: copy.reachable,
      inputs: [{ role: 'again', operation: copy.value, text: String(target) }],
      children: [copy.key],
    };
  },
});
