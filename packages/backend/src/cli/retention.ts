import { applyRetention, type RuleOutcome } from '../retention/apply.ts';
import { settingOf } from '../retention/rules.ts';
import type { Command } from './command.ts';
import { openForCommand, requireMigrated } from './open.ts';

export const retentionCommand: Command = {
  usage: '[--dry-run]',
  summary: 'delete what is over its time; --dry-run only counts',
  options: { 'dry-run': { type: 'boolean' } },
  async run({ values, settings, output }) {
    const dryRun = values['dry-run'] === true;
    const { database } = await openForCommand(settings);
    try {
      await requireMigrated(database);
      const outcomes = await applyRetention(database.db, { now: new Date(), dryRun, days: settings.keepDays });
      for (const outcome of outcomes) {
        const { rule, days, counts } = outcome;
        output.result(inWords(outcome, dryRun, settings.keepDays[rule.word] !== undefined), {
          rule: rule.word,
          days: days ?? null,
          dryRun,
          counts,
        });
      }
      output.line(dryRun ? 'Chạy thử: chưa xóa gì.' : 'Đã ghi vào nhật ký truy cập.');
    } finally {
      await database.close();
    }
  },
};

function inWords({ rule, days, counts }: RuleOutcome, dryRun: boolean, isSet: boolean): string {
  const period =
    days === undefined
      ? 'Thời hạn: không xóa theo thời hạn.'
      : `Thời hạn: ${days} ngày, do ${isSet ? 'đơn vị vận hành' : 'dự án'} đặt, không phải do pháp luật quy định.${rule.fixed ? '' : ` Đổi bằng ${settingOf(rule.word)}.`}`;
  const done = Object.entries(counts).map(([table, count]) => `${table}: ${count}`);
  const result = done.length === 0 ? 'không có gì quá hạn' : done.join(', ');
  return [
    rule.title,
    `  Căn cứ: ${rule.basis}`,
    `  ${period}`,
    ...(days === undefined ? [] : [`  ${dryRun ? 'Sẽ xóa hoặc làm rỗng' : 'Đã xóa hoặc làm rỗng'}: ${result}`]),
    '',
  ].join('\n');
}
