import { isAllCaps, levels, readMarker, footnoteMark } from './markers.ts';
import type { Marker } from './markers.ts';
import { isUnit } from './types.ts';
import type { Block, Paragraph, StructureNote, Unit, UnitKind } from './types.ts';

const headingKinds = new Set<UnitKind>(['phan', 'chuong', 'muc', 'tieuMuc', 'dieu', 'mucLaMa', 'phuLuc']);
const kindSlugs: Record<UnitKind, string> = {
  phan: 'phan',
  chuong: 'chuong',
  muc: 'muc',
  tieuMuc: 'tieu-muc',
  dieu: 'dieu',
  khoan: 'khoan',
  diem: 'diem',
  mucLaMa: 'muc',
  phuLuc: 'phu-luc',
};
const kindWords: Record<UnitKind, string> = {
  phan: 'Phần',
  chuong: 'Chương',
  muc: 'Mục',
  tieuMuc: 'Tiểu mục',
  dieu: 'Điều',
  khoan: 'khoản',
  diem: 'điểm',
  mucLaMa: 'Mục',
  phuLuc: 'Phụ lục',
};

export function isHeading(unit: Unit): boolean {
  return headingKinds.has(unit.kind);
}

interface Open {
  unit: Unit;
  level: number;
  ordinal: number | null;
}

/** Reads numbered units from logical lines. Ids follow what is printed; nothing is renumbered or mended. */
export function readStructure(
  lines: string[],
  usedIds: Map<string, number> = new Map(),
): { blocks: Block[]; notes: StructureNote[] } {
  const markers = fittingMarkers(lines);
  const blocks: Block[] = [];
  const notes: StructureNote[] = [];
  const open: Open[] = [];
  const lastOrdinals = new Map<string, number>();

  const holder = (): Block[] => open.at(-1)?.unit.children ?? blocks;

  let titleAt = -1;
  for (const [index, line] of lines.entries()) {
    if (index === titleAt) continue;
    const marker = markers[index];
    if (!marker) {
      const kind = paragraphKind(line);
      if (kind === 'text') settleTail(index);
      holder().push({ kind, text: line });
      continue;
    }
    closeDownTo(marker.level);
    const parent = open.at(-1)?.unit;
    const path = unitId(marker, parent);
    // The contract allows 120 characters, and a repeated number still needs its mark.
    const base = path.length <= 110 ? path : path.slice(path.lastIndexOf('.') + 1);
    const times = (usedIds.get(base) ?? 0) + 1;
    usedIds.set(base, times);
    const id = times === 1 ? base : `${base}~${times}`;
    const { title, text } = splitTitle(marker, lines, markers, index);
    if (title.fromNextLine) titleAt = index + 1;
    const unit: Unit = {
      kind: marker.kind,
      id,
      number: marker.number,
      title: title.text,
      label: unitLabel(marker, parent),
      children: [],
    };
    if (text !== null) unit.children.push({ kind: 'text', text });
    (parent?.children ?? blocks).push(unit);
    open.push({ unit, level: marker.level, ordinal: marker.ordinal });
    noteOrder(unit, marker, parent, times);
  }
  return { blocks, notes };

  function closeDownTo(level: number): void {
    for (let last = open.at(-1); last && last.level >= level; last = open.at(-1)) open.pop();
  }

  /**
   * An unnumbered paragraph after numbered ones: syntax alone cannot attach it. It goes to the unit that stays open
   * until the next marker; at the end of an article, to the article. The editor is told.
   */
  function settleTail(index: number): void {
    const last = open.at(-1);
    if (!last || isHeading(last.unit)) return;
    const continues = introducesText(last.unit);
    if (continues && last.unit.children.length < 2) return;
    let nextLevel = -1;
    for (let ahead = index + 1; ahead < lines.length; ahead += 1) {
      const marker = markers[ahead];
      if (marker) {
        nextLevel = marker.level;
        break;
      }
    }
    if (nextLevel >= last.level) return;
    if (continues) {
      notes.push({
        unitId: last.unit.id,
        code: 'tail-paragraph',
        detail: `Đoạn không đánh số cuối cùng được giữ ở ${last.unit.label}; đề nghị kiểm tra.`,
      });
      return;
    }
    for (let top = open.at(-1); top && !isHeading(top.unit) && top.level !== nextLevel; top = open.at(-1)) open.pop();
    const owner = open.at(-1)?.unit;
    const where = owner ? `nên được xếp vào ${owner.label}` : 'nên được xếp vào cuối văn bản';
    notes.push({
      unitId: owner?.id ?? null,
      code: 'tail-paragraph',
      detail: `Đoạn không đánh số sau ${last.unit.label} ${where}; đề nghị kiểm tra.`,
    });
  }

  function noteOrder(unit: Unit, marker: Marker, parent: Unit | undefined, times: number): void {
    if (times > 1) {
      notes.push({ unitId: unit.id, code: 'number-repeated', detail: `${unit.label} được đánh số lặp lại.` });
    }
    if (marker.ordinal === null) return;
    // Articles count through the whole text, everything else within its parent.
    const row = marker.kind === 'dieu' ? 'dieu' : `${parent?.id ?? ''}|${marker.kind}|${marker.level}`;
    const before = lastOrdinals.get(row) ?? 0;
    lastOrdinals.set(row, marker.ordinal);
    // Older texts go from d straight to e: as printed, and no fault.
    const skipsDd = marker.kind === 'diem' && before === 4 && marker.ordinal === 6;
    if (marker.ordinal !== before + 1 && times === 1 && !skipsDd) {
      notes.push({
        unitId: unit.id,
        code: 'number-out-of-order',
        detail: `${unit.label} không nối tiếp số đứng trước; đề nghị đối chiếu bản gốc.`,
      });
    }
  }
}

function paragraphKind(line: string): Paragraph['kind'] {
  if (footnoteMark.test(line)) return 'footnote';
  if (/^[-–—]\s?\p{L}/u.test(line)) return 'dash';
  if (/^\+\s?\p{L}/u.test(line)) return 'plus';
  return 'text';
}

/** "2. Văn phòng Tỉnh ủy" without a full stop is a small heading: what follows is its text. */
function introducesText(unit: Unit): boolean {
  const [first] = unit.children;
  if (first === undefined || isUnit(first)) return false;
  const onlyText = unit.children.every((block) => !isUnit(block) && block.kind !== 'dash' && block.kind !== 'plus');
  return onlyText && !/[.;!?/…]["”’)]?$/u.test(first.text);
}

/** Markers in their context: a Roman numeral is a section only in a text, or appendix, that has no articles. */
function fittingMarkers(lines: string[]): (Marker | null)[] {
  const read = lines.map(readMarker);
  const articlesUntil = read.findLastIndex((marker) => marker?.kind === 'dieu');
  const open: (string | undefined)[] = [];
  return read.map((marker, index) => {
    if (!marker) return null;
    if (marker.kind === 'mucLaMa' && index < articlesUntil) return null;
    if (
      marker.kind === 'diem' &&
      !/\)$/u.test(marker.number) &&
      marker.ordinal !== 1 &&
      open[levels.diem] === undefined
    )
      return null;
    const depth = marker.level - levels.khoan;
    // "4.0 có thêm …" is no clause: 1.1 needs its dot or an open 1.
    if (marker.kind === 'khoan' && depth > 0 && !marker.number.endsWith('.')) {
      const above = marker.key.split('-').slice(0, -1).join('-');
      if (open[marker.level - 1] !== above) return null;
    }
    open.length = marker.level;
    open[marker.level] = marker.key;
    return marker;
  });
}

function unitId(marker: Marker, parent: Unit | undefined): string {
  const own = `${kindSlugs[marker.kind]}${marker.key === '' ? '' : `-${marker.key}`}`;
  // Articles are cited without their chapter; inside an appendix they start again.
  if (marker.kind === 'dieu') {
    const appendix = parent && /^phu-luc[^.]*/.exec(parent.id)?.[0];
    return appendix ? `${appendix}.${own}` : own;
  }
  return parent ? `${parent.id}.${own}` : own;
}

function unitLabel(marker: Marker, parent: Unit | undefined): string {
  const printed = marker.number.replace(/[\s.:)\-–—/]+$/u, '');
  const bare = /^(?:điều|chương|mục|tiểu mục|phần|phụ lục)/iu.test(printed)
    ? printed
    : `${kindWords[marker.kind]} ${printed}`;
  if (!parent || marker.kind === 'dieu') return bare;
  // "khoản 1.2" already says that it is in khoản 1.
  const outer =
    marker.kind === 'khoan' && parent.kind === 'khoan' ? parent.label.replace(/,? ?khoản [^,]*$/u, '') : parent.label;
  return outer === '' ? bare : `${outer}, ${bare}`;
}

/** A heading's title stands beside its number or, for chapters and the like, on the next line. */
function splitTitle(marker: Marker, lines: string[], markers: (Marker | null)[], index: number) {
  const none = { text: null, fromNextLine: false };
  if (!headingKinds.has(marker.kind)) return { title: none, text: marker.rest };
  if (marker.rest !== '') {
    const running = marker.kind === 'dieu' && (/[.;:]$/u.test(marker.rest) || marker.rest.length > 200);
    return running
      ? { title: none, text: marker.rest }
      : { title: { text: marker.rest, fromNextLine: false }, text: null };
  }
  const next = lines[index + 1];
  const isTitle =
    next !== undefined &&
    !markers[index + 1] &&
    (isAllCaps(next) || (next.length <= 200 && !/[.;:,]$/u.test(next) && /^\p{Lu}/u.test(next)));
  return isTitle && marker.kind !== 'dieu'
    ? { title: { text: next, fromNextLine: true }, text: null }
    : { title: none, text: null };
}
