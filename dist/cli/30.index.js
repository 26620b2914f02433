export const id = 30;
export const ids = [30];
export const modules = {

/***/ 4030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openPrompter: () => (/* binding */ openPrompter)
/* harmony export */ });
/* harmony import */ var _clack_prompts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6170);
/* harmony import */ var _commands_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3977);


/** Prompts that are written to `output`, so that the standard output stays what was asked for. */
function openPrompter(input, output) {
    const streams = { input, output, withGuide: false };
    return {
        async text(message, { initial = '', check } = {}) {
            const validate = (answer = '') => asSentence(check?.(answer.trim() || initial));
            return taken(await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ ...streams, message, placeholder: initial, defaultValue: initial, validate }));
        },
        async hidden(message) {
            const validate = (answer = '') => (answer === '' ? 'It is empty.' : undefined);
            return taken(await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .password */ .wJ)({ ...streams, message, validate }));
        },
        async choose(message, choices) {
            return taken(await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)({ ...streams, message, options: [...choices] }));
        },
        async confirm(message, initialValue) {
            return taken(await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .confirm */ .lJ)({ ...streams, message, initialValue }));
        },
    };
}
function taken(answer) {
    if ((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .isCancel */ .FZ)(answer))
        throw new _commands_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .c();
    return answer;
}
function asSentence(problem) {
    return problem?.replace(/^./, (char) => char.toUpperCase());
}


/***/ })

};
