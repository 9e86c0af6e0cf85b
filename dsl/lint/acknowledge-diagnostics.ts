import { type DiagnosticKind, defineDiagnostic } from '../diagnostic/define-diagnostic.js';

export const acknowledgeUnused = defineDiagnostic<{ readonly code: string }>({
  code: 'acknowledge-unused',
  severity: 'warning',
  title: { zh: '没有可确认的问题', en: 'Nothing to acknowledge' },
  why: {
    zh: '问题改好以后，留下的 acknowledge 会把以后出现的同类问题也压下去。',
    en: 'Once the problem is gone, the acknowledgement would silence the next one of its kind.',
  },
  message: ({ code }) => ({ zh: `这里没有 ${code} 的问题`, en: `there is no ${code} here` }),
  fix: () => ({ zh: '删去这一条', en: 'Remove it' }),
});

export const acknowledgeUnknown = defineDiagnostic<{ readonly code: string; readonly suggestion: string | null }>({
  code: 'acknowledge-unknown',
  severity: 'warning',
  title: { zh: '没有这个检查代码', en: 'Unknown code acknowledged' },
  why: { zh: '代码写错了，什么也没有确认。', en: 'With a misspelt code nothing is acknowledged.' },
  message: ({ code }) => ({ zh: `没有名为 ${code} 的检查`, en: `there is no check called ${code}` }),
  fix: ({ suggestion }) =>
    suggestion === null
      ? { zh: '用提示里的代码', en: 'Use the code that the message shows' }
      : { zh: `是不是 ${suggestion}？`, en: `Did you mean ${suggestion}?` },
});

export const acknowledgeReason = defineDiagnostic<{ readonly code: string }>({
  code: 'acknowledge-reason',
  severity: 'warning',
  title: { zh: '确认没有写理由', en: 'Acknowledged without a reason' },
  why: {
    zh: '发布的人要看到为什么明知有问题仍然这样写。没有理由的确认不起作用。',
    en: 'Who publishes must see why it stands all the same. Without a reason nothing is silenced.',
  },
  message: ({ code }) => ({ zh: `确认 ${code} 要写理由`, en: `acknowledging ${code} needs a reason` }),
  fix: () => ({ zh: `写明理由，例如“原文如此”`, en: 'Say why, e.g. that the regulation has it so' }),
});

/** What the linter finds about acknowledgements; these cannot be acknowledged. */
export const ACKNOWLEDGE_DIAGNOSTICS: readonly DiagnosticKind<never>[] = [
  acknowledgeUnused,
  acknowledgeUnknown,
  acknowledgeReason,
];
