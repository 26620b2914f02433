export const id = 30;
export const ids = [30];
export const modules = {

/***/ 4030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openPrompter: () => (/* binding */ openPrompter)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _clack_prompts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6170);
/* harmony import */ var _commands_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3977);



/** Prompts that are written to `output`, so that the standard output stays what was asked for. */
function openPrompter(input, output) {
    const streams = { input, output, withGuide: false };
    return {
        async text(message, { initial = '', check } = {}) {
            const validate = (answer = '') => asSentence(check?.(answer.trim() || initial));
            const options = { message, placeholder: initial, defaultValue: initial, validate };
            return taken(await orEnd(input, (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ ...streams, ...options }))).trim();
        },
        async hidden(message) {
            const validate = (answer = '') => (answer === '' ? 'It is empty.' : undefined);
            const goesOn = watchForMore(input);
            const answer = await orEnd(input, (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_1__/* .password */ .wJ)({ ...streams, message, validate }));
            if ((await goesOn()) && !(0,_clack_prompts__WEBPACK_IMPORTED_MODULE_1__/* .isCancel */ .FZ)(answer))
                throw new _commands_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotDo */ .d(SEVERAL_LINES);
            return taken(answer);
        },
        async choose(message, choices) {
            const options = [...choices];
            return taken(await orEnd(input, (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)({ ...streams, message, options })));
        },
        async confirm(message, initialValue) {
            return taken(await orEnd(input, (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_1__/* .confirm */ .lJ)({ ...streams, message, initialValue })));
        },
    };
}
const SEVERAL_LINES = 'A prompt takes one line without tabs, and this value is more. Nothing was changed. Name its file: --value-file key.pem';
/** How long what was pasted may take to arrive. */
const PASTE_IN_MS = 150;
/**
 * Watches whether more is pasted than a prompt takes: it leaves out tabs, and takes the first line for the whole; the
 * others would be shown, or be taken for the next answers.
 *
 * @returns asks at the end, and swallows what is still on its way
 */
function watchForMore(input) {
    let isOver = false;
    let hasMore = false;
    const listen = (chunk) => {
        hasMore ||= isOver || /\t|[\r\n][^\r\n]/.test(String(chunk));
    };
    input.on('data', listen);
    return async () => {
        isOver = true;
        input.setRawMode?.(true);
        input.resume();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PASTE_IN_MS);
        input.off('data', listen);
        input.pause();
        input.setRawMode?.(false);
        return hasMore;
    };
}
const CONTROL_D = '\u0004';
/** The answer, unless the input is ended (Ctrl-D), of which the library takes no notice. */
function orEnd(input, answer) {
    return new Promise((resolve, reject) => {
        const listen = (chunk) => {
            if (!String(chunk).includes(CONTROL_D))
                return;
            input.pause();
            input.setRawMode?.(false);
            reject(new _commands_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .c());
        };
        input.on('data', listen);
        answer.then(resolve, reject).finally(() => input.off('data', listen));
    });
}
function taken(answer) {
    if ((0,_clack_prompts__WEBPACK_IMPORTED_MODULE_1__/* .isCancel */ .FZ)(answer))
        throw new _commands_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .c();
    return answer;
}
function asSentence(problem) {
    return problem?.replace(/^./, (char) => char.toUpperCase());
}


/***/ })

};
