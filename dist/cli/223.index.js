export const id = 223;
export const ids = [223];
export const modules = {

/***/ 5223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editHeaderText: () => (/* binding */ editHeaderText)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3304);
/* harmony import */ var _neighbour_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6330);
/* harmony import */ var _splice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4657);



/**
 * The change that gives a field its value in header text, on the line on which the parser found the field;
 * `undefined` where that line may be part of the prose.
 */
function editHeaderText(text, raw, name, value) {
    const field = raw.fields.get(name);
    if (!field)
        return insertField(text, raw, name, value);
    return isPerhapsProse(text, raw, name, field) ? undefined : replaceValue(text, field, value);
}
/** "Expires: one year" is read as the field where nothing else says it, but could be quoted from a form. */
function isPerhapsProse(whole, raw, name, { text, at }) {
    if (at.line < headerEnd(raw) || typeof text !== 'string')
        return false;
    const isBareWord = /^\w+[ \t]*:/.test(lineAt(whole, at.line).text);
    return isBareWord && (text === '' || (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(name).kind.read(text) === undefined);
}
function replaceValue(whole, { text, at }, value) {
    const line = lineAt(whole, at.line);
    if (text.length === 0) {
        const colon = line.start + line.text.indexOf(':');
        return { start: colon + 1, end: line.start + line.text.length, text: ` ${value}` };
    }
    const start = line.start + at.column - 1;
    return { start, end: start + text.length, text: value };
}
function insertField(whole, raw, name, value) {
    const neighbour = findNeighbour(raw, name);
    if (!neighbour) {
        const key = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(name).headerKey ?? name;
        return { start: 0, end: 0, text: `${key}: ${value}${(0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .lineEndOf */ .vN)(whole)}` };
    }
    const line = lineAt(whole, neighbour.at.line);
    const [, key = '', colon = ':', space = ''] = /^([^\s:]*)(\s*:)([ \t]*)/.exec(line.text) ?? [];
    const spelt = (0,_neighbour_js__WEBPACK_IMPORTED_MODULE_1__/* .spellLike */ .c)(key, name);
    const gap = neighbour.text.length === 0 ? ' ' : alignedGap(space, key, spelt);
    return (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .insertLineAfter */ .YX)(whole, line.start, `${spelt}${colon}${gap}${value}`);
}
/** The field after which a new one is written: one of the header, if possible, since what follows may be prose. */
function findNeighbour(raw, name) {
    const candidates = [...(0,_neighbour_js__WEBPACK_IMPORTED_MODULE_1__/* .neighboursOf */ .Y)(name), ...raw.fields.keys()].flatMap((other) => {
        const field = raw.fields.get(other);
        return field && !(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(other).isFreeText ? [field] : [];
    });
    return candidates.find(({ at }) => at.line < headerEnd(raw)) ?? candidates[0];
}
/** The line on which the first free text begins. */
function headerEnd({ fields }) {
    const lines = [...fields].flatMap(([name, { at }]) => ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(name).isFreeText ? [at.line] : []));
    return Math.min(...lines, Number.POSITIVE_INFINITY);
}
/** Where several spaces put the values below one another, as many as put the new one there, too. */
function alignedGap(space, key, newKey) {
    if (!/^ {2,}$/.test(space))
        return space;
    return ' '.repeat(Math.max(1, space.length + key.length - newKey.length));
}
/** A line of a text, without its end, and where it begins; `number` counts from 1. */
function lineAt(whole, number) {
    const lineEnd = /\r\n|\n|\r/g;
    let start = 0;
    for (let line = 1; line < number; line += 1) {
        lineEnd.exec(whole);
        start = lineEnd.lastIndex;
    }
    const end = lineEnd.exec(whole)?.index ?? whole.length;
    return { text: whole.slice(start, end), start };
}


/***/ }),

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ neighboursOf),
/* harmony export */   c: () => (/* binding */ spellLike)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3304);

/** The fields that every record should have; new ones are written next to them. */
const CORE = ['name', 'expires', 'updated', 'updated-by'];
/** The fields after which a new one can stand, the best first: those that come before it, then the others. */
function neighboursOf(name) {
    const index = CORE.includes(name) ? CORE.indexOf(name) : CORE.length;
    return [...CORE.slice(0, index).reverse(), ...CORE.slice(index + 1)];
}
/** The field's key, in the manner of a key that stands in the file: its prefix, and its upper and lower case. */
function spellLike(key, name) {
    const spelt = /^secret-/i.test(key) ? ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(name).headerKey ?? name) : name;
    if (key === key.toUpperCase())
        return spelt.toUpperCase();
    if (!/^[A-Z]/.test(key))
        return spelt;
    return /-/.test(key) && !/-[^A-Z]/.test(key)
        ? spelt.replaceAll(/\b[a-z]/g, toUpper)
        : spelt.replace(/^[a-z]/, toUpper);
}
function toUpper(letter) {
    return letter.toUpperCase();
}


/***/ })

};
