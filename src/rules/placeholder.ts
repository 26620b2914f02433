import { onRecord, type RecordRule } from './rule.ts';

/** A field that nobody has filled in yet. */
export const placeholder: RecordRule<'placeholder'> = {
  id: 'placeholder',
  *check(file) {
    for (const [field, { text, at }] of file.raw.fields) {
      for (const item of typeof text === 'string' ? [text] : text) {
        if (isPlaceholder(item.trim()))
          yield onRecord('placeholder', 'warning', file, at, { field, text: item.trim() });
      }
    }
  },
};

/** The whole field, not a word in it: instructions may well speak of a to-do list or show `<your token>`. */
function isPlaceholder(text: string): boolean {
  return (
    /^(?:(?:todo|tbd|fixme)[.!:?]*|(?:TODO|TBD|FIXME)\b[^\r\n]*|<[^<>\r\n]*>|x{3,}|change[-_ ]?me|YYYY-MM-DD|…|\.{3})$/.test(
      text,
    ) || /^(?:todo|tbd|x{3,}|change[-_ ]?me)$/i.test(text)
  );
}
