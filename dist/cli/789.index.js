export const id = 789;
export const ids = [789];
export const modules = {

/***/ 1789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findByLibrary: () => (/* binding */ findByLibrary)
/* harmony export */ });
/* harmony import */ var _secretlint_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(198);
/* harmony import */ var _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1577);


/**
 * Finds the tokens and keys of the providers that secretlint knows.
 *
 * Its results carry the text that they found; only ranges leave this function.
 */
async function findByLibrary(text) {
    // A comment in the checked text could switch the library off (`secretlint-disable`); the same length of
    // something else keeps the positions.
    const content = text.replaceAll(/secretlint-/gi, 'secretlint_');
    const { messages } = await (0,_secretlint_core__WEBPACK_IMPORTED_MODULE_0__/* .lintSource */ .n)({
        source: { filePath: 'record.txt', content, contentType: 'text', ext: '.txt' },
        options: { config: { rules: [{ id: 'preset', rule: _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_1__/* .creator */ .x }] }, noPhysicFilePath: true },
    });
    return messages.map(({ ruleId, range: [start, end] }) => ({
        what: ruleId.replace(/^.*secretlint-rule-/, ''),
        start,
        end,
    }));
}


/***/ })

};
