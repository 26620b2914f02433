export const id = 461;
export const ids = [461];
export const modules = {

/***/ 2461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addCompletion: () => (/* binding */ addCompletion)
/* harmony export */ });
/** Adds `complete`, which the scripts of the shells call; its library is loaded only for that. */
async function addCompletion(program, words) {
    if (words[0] !== 'complete') {
        program
            .command('complete')
            .argument('[shell]', 'zsh, bash, fish or powershell')
            .description('print a script that completes commands and flags in a shell');
        return;
    }
    const { default: tab } = await __webpack_require__.e(/* import() */ 283).then(__webpack_require__.bind(__webpack_require__, 1283));
    tab(program);
}


/***/ })

};
