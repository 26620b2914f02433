export const id = 489;
export const ids = [489];
export const modules = {

/***/ 1489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setInYaml: () => (/* binding */ setInYaml)
/* harmony export */ });
/* unused harmony export scalarText */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3304);
/* harmony import */ var _neighbours_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4457);



/** Sets a field of a YAML mapping; undefined where that can't be done. */
function setInYaml(text, field, value) {
    const { contents } = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema: 'failsafe', version: '1.2', prettyErrors: false });
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
        return undefined;
    const entries = new Map();
    for (const pair of contents.items) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNamed */ .wx)(String(pair.key.value)) : undefined;
        const [keyStart = 0, keyEnd = 0] = pair.key?.range ?? [];
        if (name)
            entries.set(name, { pair, key: String(pair.key.value), keyStart, keyEnd });
    }
    const entry = entries.get(field);
    if (entry)
        return replaceValue(text, entry, value, contents.flow === true);
    return insertEntry(text, entries, field, value, contents.flow === true);
}
function replaceValue(text, { pair, keyEnd }, value, isFlow) {
    const { value: node } = pair;
    const [start = 0, end = 0] = node?.range ?? [];
    if (start === end)
        return insertAfterColon(text, keyEnd, scalarText(value, 'PLAIN', isFlow));
    if (node && 'items' in node)
        return undefined;
    const old = text.slice(start, end);
    // A block scalar goes on to the end of its last line.
    const lineEnd = /(\r?\n|\r)+$/.exec(old)?.[0] ?? '';
    return (text.slice(0, start) +
        scalarText(value, (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.type : 'PLAIN', isFlow) +
        lineEnd +
        text.slice(end));
}
/** Writes the value of a key that has none, and keeps what else is on its line. */
function insertAfterColon(text, keyEnd, value) {
    const colon = /^[ \t]*:[ \t]?/.exec(text.slice(keyEnd))?.[0];
    if (!colon)
        return undefined;
    const place = keyEnd + colon.length;
    const before = colon.endsWith(':') ? ' ' : '';
    const after = text[place] === '#' ? ' ' : '';
    return `${text.slice(0, place)}${before}${value}${after}${text.slice(place)}`;
}
/** Writes a new entry below the nearest neighbour that takes one line; in a flow mapping, behind it. */
function insertEntry(text, entries, field, value, isFlow) {
    const isOneLine = (name) => {
        const entry = entries.get(name);
        const [start = 0, end = 0] = entry?.pair.value?.range ?? [];
        return entry !== undefined && end > start && !/[\r\n]/.test(text.slice(entry.keyStart, end));
    };
    const name = (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_2__/* .neighbourOf */ .F)(field, isOneLine);
    const neighbour = name && entries.get(name);
    if (!neighbour)
        return undefined;
    const { key, keyStart, pair } = neighbour;
    const newKey = key.toLowerCase().startsWith('secret-') ? ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field).headerKey ?? field) : field;
    const line = `${newKey}: ${scalarText(value, 'PLAIN', isFlow)}`;
    const valueEnd = pair.value?.range?.[1] ?? 0;
    if (isFlow)
        return `${text.slice(0, valueEnd)}, ${line}${text.slice(valueEnd)}`;
    const indent = /[^\r\n]*$/.exec(text.slice(0, keyStart))?.[0] ?? '';
    if (indent.trim())
        return undefined;
    const restOfLine = /^[^\r\n]*/.exec(text.slice(valueEnd))?.[0] ?? '';
    const place = valueEnd + restOfLine.length;
    const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    return `${text.slice(0, place)}${lineEnd}${indent}${line}${text.slice(place)}`;
}
/** A text as a scalar of one line, in the manner of the one in whose place it goes. */
function scalarText(value, type, isFlow = false) {
    if (type === 'QUOTE_DOUBLE')
        return JSON.stringify(value);
    if (type === 'QUOTE_SINGLE')
        return `'${value.replaceAll("'", "''")}'`;
    const plain = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.stringify)(value, { lineWidth: 0 }).trimEnd();
    return isFlow && /[,[\]{}]/.test(plain) ? JSON.stringify(value) : plain;
}


/***/ })

};
