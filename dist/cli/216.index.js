export const id = 216;
export const ids = [216];
export const modules = {

/***/ 7835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeCommand: () => (/* binding */ removeCommand)
/* harmony export */ });
/* harmony import */ var _stores_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6428);
/* harmony import */ var _choose_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9334);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2173);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3977);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1990);
/* harmony import */ var _register_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2966);
/* harmony import */ var _store_orders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2770);







/** `remove NAME`: removes a secret from its store, then its record. */
async function removeCommand(name, flags, narrowing, { yes, recordOnly, dryRun }, world) {
    const { terminal, workspace } = world;
    const register = await (0,_register_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegister */ .W)((0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlags */ .uW)(flags), world);
    const where = { ...(0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .whereOf */ .de)(flags, workspace), ...narrowing };
    const record = await (0,_choose_record_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseRecord */ .Z)(name, narrowing, register, world);
    const address = recordOnly ? undefined : (0,_store_orders_js__WEBPACK_IMPORTED_MODULE_4__/* .addressFor */ .W)(record, 'remove', where, world);
    // What is agreed to is the record as it is now.
    const { bytes } = workspace.read(record.file);
    const file = workspace.show(record.file);
    const what = address ? `${address.name} from ${(0,_stores_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressName */ .Y)(address)}, and ${file}` : `only ${file}`;
    if (dryRun) {
        terminal.print(`Would remove ${what}.`);
        return 0;
    }
    if (!yes) {
        if (!terminal.ask)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotDo */ .d(`Nothing was removed. Nobody can be asked here, so add --yes to remove ${what}.`);
        if (!(await terminal.ask.confirm(`Remove ${what}?`, false))) {
            terminal.note('Nothing was removed.');
            return 0;
        }
    }
    const order = {
        verb: 'remove',
        address,
        tellStore: (place) => world.writer.remove(place),
        prepare: () => workspace.prepare(record.file, bytes, undefined),
        finish: (0,_command_line_js__WEBPACK_IMPORTED_MODULE_6__/* .commandLine */ .a)(['remove', name, '--record-only'], where),
    };
    await (0,_store_orders_js__WEBPACK_IMPORTED_MODULE_4__/* .carryOut */ .u)(order, world);
    terminal.print(`${terminal.paint('green', '✓')} ${file}: removed`);
    terminal.note('Next: revoke the secret at its provider, see that nothing uses it any more, and commit.');
    return 0;
}


/***/ })

};
