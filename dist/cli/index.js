#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 6689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ githubTokenFor),
/* harmony export */   RS: () => (/* binding */ gitRemote),
/* harmony export */   e2: () => (/* binding */ gitUser),
/* harmony export */   gf: () => (/* binding */ isGitHubHost)
/* harmony export */ });
/* unused harmony exports answerOf, parseRemote */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);

/** A program of git's or GitHub's answers at once, or waits for somebody; nobody waits for it. */
const TIMEOUT_IN_MS = 10_000;
/** Runs a program without a shell; undefined when it is not there, or fails, or has nothing to say. */
function answerOf(program, words, directory) {
    const { status, stdout, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(program, words, {
        cwd: directory,
        encoding: 'utf8',
        timeout: TIMEOUT_IN_MS,
        stdio: ['ignore', 'pipe', 'ignore'],
        windowsHide: true,
        // On Windows, not a program of that name in the checkout.
        env: { ...process.env, NoDefaultCurrentDirectoryInExePath: '1' },
    });
    return error || status !== 0 ? undefined : stdout.trim() || undefined;
}
/** The name of the user of git; undefined without git, and where it has none. */
function gitUser(directory) {
    return answerOf('git', ['config', '--get', 'user.name'], directory);
}
/** The repository that the remote `origin` is; undefined without git, and where there is none. */
function gitRemote(directory) {
    const url = answerOf('git', ['remote', 'get-url', 'origin'], directory);
    return url === undefined ? undefined : parseRemote(url);
}
/** Reads `https://host/owner/name.git`, `ssh://git@host/owner/name` and `git@host:owner/name`. */
function parseRemote(url) {
    const match = /^https?:\/\/(?:[^@/]*@)?([^/]+)\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url) ??
        /^(?:ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url) ??
        /^(?:[^@/]*@)?([^/:]+):\/?([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url);
    const [, host = '', owner = '', name = ''] = match ?? [];
    if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(name))
        return undefined;
    // `ssh.github.com` is GitHub behind port 443; `github.com-work` an alias of an SSH configuration.
    const isGitHub = /^(?:ssh\.|www\.)?github\.com(?:-.*)?$/i.test(host);
    return { host: isGitHub ? 'github.com' : host.toLowerCase(), repository: `${owner}/${name}` };
}
/** Whether a host is GitHub's own, and not somebody's server. */
function isGitHubHost(host) {
    return host === 'github.com' || host.endsWith('.ghe.com');
}
/**
 * The token for a GitHub, as its own command line finds it: from the environment, else from the login of `gh`. The one
 * for github.com is given to no other host than the job's, and the one for an enterprise's server only to the host that
 * GH_HOST names: the host of a remote may be anybody's.
 * https://cli.github.com/manual/gh_help_environment
 */
function githubTokenFor(host, environment, directory) {
    const { GH_TOKEN, GITHUB_TOKEN, GH_ENTERPRISE_TOKEN, GITHUB_ENTERPRISE_TOKEN, GH_HOST } = environment;
    const isOwn = isGitHubHost(host) || isHostOfJob(host, environment);
    const own = [
        ['GH_TOKEN', GH_TOKEN],
        ['GITHUB_TOKEN', GITHUB_TOKEN],
    ];
    const enterprise = [
        ['GH_ENTERPRISE_TOKEN', GH_ENTERPRISE_TOKEN],
        ['GITHUB_ENTERPRISE_TOKEN', GITHUB_ENTERPRISE_TOKEN],
    ];
    const given = isOwn ? own : GH_HOST === host ? enterprise : [];
    for (const [source, token] of given)
        if (token)
            return { token, source };
    const token = answerOf('gh', ['auth', 'token', '--hostname', host], directory) ?? '';
    return { token, source: token ? 'gh' : isOwn ? 'GH_TOKEN' : 'GH_ENTERPRISE_TOKEN' };
}
/** In a job, `GITHUB_TOKEN` is for the server that the job names; whoever names an API means it, too. */
function isHostOfJob(host, { GITHUB_SERVER_URL = '', GITHUB_API_URL = '' }) {
    const isOf = (url) => URL.canParse(url) && new URL(url).host === host;
    return isOf(GITHUB_SERVER_URL) || isOf(GITHUB_API_URL);
}


/***/ }),

/***/ 7185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ AUDIENCES)
/* harmony export */ });
const fromEnvironment = (name) => ({
    holder: `the environment variable \`${name}\``,
    run: 'the command',
    restore: 'Set it to the token, and nothing but the token.',
    renew: `Make a new token, and set \`${name}\` to it.`,
    give: (needed) => `set \`${name}\` to ${needed}`,
});
const AUDIENCES = {
    input: {
        holder: 'the input `github-token`',
        run: 'the workflow',
        restore: 'Store the token anew, and nothing but the token.',
        renew: 'Make a new token, and store it as the secret for the input `github-token`.',
        give: (needed) => `give the input \`github-token\` ${needed}`,
    },
    GH_TOKEN: fromEnvironment('GH_TOKEN'),
    GITHUB_TOKEN: fromEnvironment('GITHUB_TOKEN'),
    GH_ENTERPRISE_TOKEN: fromEnvironment('GH_ENTERPRISE_TOKEN'),
    GITHUB_ENTERPRISE_TOKEN: fromEnvironment('GITHUB_ENTERPRISE_TOKEN'),
    gh: {
        holder: '`gh`',
        run: 'the command',
        restore: 'Log in with `gh auth login`.',
        renew: 'Log in again with `gh auth login`.',
        give: (needed, scope) => `run \`gh auth refresh --scopes ${scope}\`, or set \`GH_TOKEN\` to ${needed}`,
    },
};


/***/ }),

/***/ 4636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   VH: () => (/* binding */ mayBeDone),
/* harmony export */   cz: () => (/* binding */ detailsOf),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2747);

/** A failure that is no error of the network, and that no status tells. */
function failure(cause) {
    return Object.assign(new Error(cause), { ofReading: cause });
}
/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
function causeOf(error) {
    const { ofReading, status, answered, isOfNetwork, isReadable, message, code } = detailsOf(error);
    if (ofReading)
        return ofReading;
    if (code === 'TimeoutError')
        return 'no-answer';
    if (!answered)
        return isOfNetwork ? 'not-reached' : 'other';
    if (status >= 500)
        return 'github-failed';
    if (status === 429)
        return 'rate-limit';
    if (!isReadable)
        return 'unreadable';
    if (status === 401)
        return 'unknown-token';
    if (status === 403) {
        if (/rate limit|abuse detection/i.test(message))
            return 'rate-limit';
        if (/\bSAML\b/.test(message))
            return 'single-sign-on';
        if (/\barchived\b/.test(message))
            return 'archived';
        return /by integration/.test(message) ? 'integration' : 'denied';
    }
    return status === 404 ? 'not-found' : 'other';
}
/** Whether what was ordered may have been done although no answer says so. */
function mayBeDone(error) {
    const { ofReading, answered, status, code } = detailsOf(error);
    if (ofReading)
        return ofReading === 'unreadable';
    // Only a status of 400 to 499 says that nothing was done, whoever gave it.
    return answered ? status < 400 || status >= 500 : !(0,_network_js__WEBPACK_IMPORTED_MODULE_0__/* .failedBeforeSending */ .Zl)(code);
}
/** What there is to know about an error, whoever made it. */
function detailsOf(error) {
    const { ofReading, status, response } = (error ?? {});
    const { message } = (response?.data ?? {});
    return {
        ofReading,
        answered: response !== undefined,
        // For a request without an answer the client makes up a status.
        status: response && typeof status === 'number' ? status : 0,
        headers: response?.headers ?? {},
        // The client gives its errors a status; those before it have a code. Anything else is a mistake of this code.
        isOfNetwork: status !== undefined || /^[A-Z_]+$/.test(codeOf(error)),
        isReadable: typeof message === 'string',
        message: typeof message === 'string' ? message : '',
        code: response || ofReading ? '' : codeOf(error),
    };
}
/** The most telling code in a chain of causes: `fetch failed` wraps what really happened. */
function codeOf(error) {
    const { cause, errors, code, name } = (error ?? {});
    const deeper = cause ?? errors?.[0];
    if (deeper)
        return codeOf(deeper);
    if (typeof code === 'string')
        return code;
    return typeof name === 'string' ? name : '';
}


/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ WHEN_TOO_LARGE),
/* harmony export */   J3: () => (/* binding */ clientFailed),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   WE: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4252);
/* harmony import */ var _github_audience_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7185);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4636);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2747);




/** What is quoted of a text of GitHub. */
const QUOTED_LENGTH = 200;
/** An owner has up to 39 characters, a repository up to 100. */
const NAME_LENGTH = 140;
/** What a request is to do, as it stands in "the token may not …" and in "… could not be …". */
const PARTICIPLES = { list: 'listed', read: 'read', set: 'set', delete: 'deleted' };
/** https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets#storing-large-secrets */
const WHEN_TOO_LARGE = 'Make the value smaller, or keep it encrypted in a file and only its key as the secret.';
/** What to do about statuses that a change can have, whoever gave them. */
const ON_CHANGE = {
    409: (run) => `Something else was changed at the same time; run ${run} again.`,
    413: () => WHEN_TOO_LARGE,
    422: (run) => `GitHub takes no such name or value; check both, and run ${run} again.`,
};
/** Why a request failed, and what to do about it; neither the token nor a value that was sent is in it. */
function explain(error, request, token, audience = _github_audience_js__WEBPACK_IMPORTED_MODULE_1__/* .AUDIENCES */ .M.input) {
    const { verb, title, place, making, scope, onlyOnGitHubCom } = request;
    const { holder, run, restore, renew } = audience;
    const { status, headers, message, code } = (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .detailsOf */ .cz)(error);
    const said = [
        ...(status ? [`HTTP status ${status}`] : []),
        // An answer may repeat what was sent, and that was a value.
        ...(message && verb !== 'set' ? [`“${quoted(message, token)}”`] : []),
    ].join(', ');
    const needed = neededFor(request, headers['x-accepted-github-permissions']);
    const give = audience.give(needed, scope);
    const isChange = verb === 'set' || verb === 'delete';
    const cause = (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOf */ .rl)(error);
    const isUnknownStore = cause === 'not-found' && onlyOnGitHubCom && headers['x-github-enterprise-version'] !== undefined;
    const texts = {
        'no-token': [
            `The token of ${holder} is empty, or holds what no token does, such as a space or a line end.`,
            restore,
        ],
        'unknown-token': [
            `GitHub does not know the token that was to ${verb} ${title}, or it has expired (${said}).`,
            renew,
        ],
        integration: [
            `The token may not ${verb} ${title} (${said}): a job's own token never can, a GitHub App's only with the permission.`,
            `${capitalised(give)}.`,
        ],
        denied: [`The token may not ${verb} ${title} (${said}).`, `${capitalised(give)}.`],
        'single-sign-on': [
            `The token is not authorized for the single sign-on that protects ${title} (${said}).`,
            'Authorize the token for the organization in the settings of its user, under “Configure SSO”.',
        ],
        archived: [
            `GitHub did not ${verb} ${title} (${said}): ${place} is archived, so that nothing of it can be changed.`,
            'Take it out of the archive in its settings first.',
        ],
        'not-found': [
            `GitHub did not find ${title} (${said}): ${place} does not exist, or the token can't ${isChange ? 'change' : 'see'} it.`,
            `Check the name${making ? `, or ${making}` : ''}; to let it be ${isChange ? 'changed' : 'seen'}, ${give}.`,
        ],
        'no-such-store': [
            `This GitHub Enterprise Server has no ${onlyOnGitHubCom} secrets (HTTP status 404).`,
            'Record no secrets of this store until the server has it.',
        ],
        'rate-limit': [
            `GitHub accepts no more requests at the moment, so that ${title} could not be ${PARTICIPLES[verb]} (${said}).`,
            `Run ${run} again ${laterThan(headers)}, or use a token for ${holder} that nothing else uses.`,
        ],
        'github-failed': [
            `GitHub failed to ${verb} ${title} (HTTP status ${status}).`,
            `Run ${run} again later; https://www.githubstatus.com tells of disturbances.`,
        ],
        unreadable: [
            `What came in the place of ${isChange ? 'an answer about ' : ''}${title} is not a whole answer of GitHub${status ? ` (HTTP status ${status})` : ''}.`,
            `Check the address of the API and the proxy (HTTPS_PROXY), if there is one, and run ${run} again.`,
        ],
        'missing-page': [
            `A page of ${title} is missing: GitHub counts more or fewer than it listed.`,
            `Run ${run} again; the secrets may have changed while they were listed.`,
        ],
        'unusable-key': [
            `With what GitHub gave as ${title} nothing can be sealed.`,
            `Check the address of the API and the proxy (HTTPS_PROXY), if there is one, and run ${run} again.`,
        ],
        'hidden-repositories': [
            `The token lacks the scope \`repo\`, so that it may not see all of ${title}: those that it does not see would lose the secret.`,
            `${capitalised(audience.give(`${needed} and \`repo\``, 'repo'))}.`,
        ],
        'no-answer': [
            `GitHub gave no answer in time when it was to ${verb} ${title}.`,
            `Check the network and the proxy (HTTPS_PROXY), if there is one, and run ${run} again.`,
        ],
        'not-reached': [
            `The connection to GitHub failed when it was to ${verb} ${title} (${quoted(code, token)}).`,
            (0,_network_js__WEBPACK_IMPORTED_MODULE_3__/* .isAboutCertificate */ .Tf)(code)
                ? _network_js__WEBPACK_IMPORTED_MODULE_3__/* .UNTRUSTED */ .nT
                : `Check the network, the address of the API and the proxy (HTTPS_PROXY), if there is one, and run ${run} again.`,
        ],
        other: [
            `GitHub did not ${verb} ${title}${said ? ` (${said})` : ''}.`,
            `Look the answer up in https://docs.github.com/rest, and run ${run} again when it is mended.`,
        ],
    };
    const [reason, remedy] = texts[isUnknownStore ? 'no-such-store' : cause];
    return { reason, remedy: (isChange && ON_CHANGE[status]?.(run)) || remedy };
}
/** The tokens with which a request may be made. */
function neededFor({ permission, scope, refusesApps }, accepted) {
    const permissions = nameOf(accepted) ?? nameOf(permission);
    const bearer = refusesApps ? 'a fine-grained token' : "a fine-grained token or a GitHub App's token";
    return `${bearer} with ${permissions}, or an administrator's classic token with the scope \`${scope}\``;
}
/**
 * Permissions as the settings of a token call them. `; ` stands between sets of which one is enough, `,` between those
 * that are needed together.
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#insufficient-permissions
 */
function nameOf(permissions) {
    if (!/^[a-z_]{1,60}=[a-z]{1,20}([;,] ?[a-z_]{1,60}=[a-z]{1,20}){0,9}$/.test(permissions ?? ''))
        return undefined;
    return permissions
        ?.split(/; ?/)
        .map((set) => set
        .split(/, ?/)
        .map((each) => {
        const [, organization, name = '', level] = /^(organization_)?([a-z_]+)=([a-z]+)$/.exec(each) ?? [];
        const words = name.replaceAll('_', ' ');
        const title = capitalised(words);
        return `the ${organization ? 'organization' : 'repository'} permission “${title}: ${level}”`;
    })
        .join(' and '))
        .join(' or ');
}
function capitalised(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function laterThan(headers) {
    const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
    // Nobody waits for more than a day.
    if (retryAfter > 0 && retryAfter <= 86_400)
        return `in ${retryAfter} seconds`;
    const reset = new Date(Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1_000);
    const isKnown = headers['x-ratelimit-remaining'] === '0' && !Number.isNaN(reset.getTime());
    return isKnown ? `after ${reset.toISOString().slice(0, 19)}Z` : 'later';
}
/** What to tell when the client could not even be loaded. */
function clientFailed(error) {
    const what = error instanceof Error ? (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(error.message, QUOTED_LENGTH) : 'unknown error';
    return { reason: `the client for GitHub failed (${what}).`, remedy: 'Please report this as a bug.' };
}
/** The name of an owner or a repository, to stand in a sentence. */
function named(name) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name, NAME_LENGTH);
}
/** A text from outside, in one line, without the token. */
function quoted(text, token) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(token ? text.replaceAll(token, '***') : text, QUOTED_LENGTH);
}


/***/ }),

/***/ 2747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tf: () => (/* binding */ isAboutCertificate),
/* harmony export */   Zl: () => (/* binding */ failedBeforeSending),
/* harmony export */   nT: () => (/* binding */ UNTRUSTED)
/* harmony export */ });
/** The codes of errors that occur before a request can have been sent; those of TLS are of its handshake. */
const BEFORE_SENDING = /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ERR_TLS|ERR_SSL_(?!.*(RECORD|DECRYPT))|CERT_|.*(CERT|SIGNATURE|ISSUER)|UNEXPECTED_REDIRECT|ERR_PROXY_|ERR_INVALID_URL)/;
/** Whether an error says that nothing was sent, so that nothing can have been done. */
function failedBeforeSending(code) {
    return BEFORE_SENDING.test(code);
}
/** Whether the server, or what stands in for it, could not prove who it is. */
function isAboutCertificate(code) {
    return /CERT|SIGNATURE|ISSUER/.test(code);
}
const UNTRUSTED = 'The certificate is not trusted. Where a proxy opens TLS, name its certificate in NODE_EXTRA_CA_CERTS.';


/***/ }),

/***/ 9135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hd: () => (/* binding */ originFrom),
/* harmony export */   rH: () => (/* binding */ judgesChange)
/* harmony export */ });
/* unused harmony exports runPage, inputFrom */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/**
 * The page of a workflow's run, written by workflow commands and command files.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 *
 * `@actions/core` does the same, but it brings an HTTP client that triples the start-up of the whole step; a
 * test holds this to what it writes.
 *
 * @param write where the lines for the runner go
 */
function runPage(environment, write) {
    const command = (name, properties, message) => {
        const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
        const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
        write(`::${name}${list ? ` ${list}` : ''}::${escapeData(message)}\n`);
    };
    return {
        mask: (value) => command('add-mask', {}, value),
        print: (line) => write(`${harmless(line)}\n`),
        annotate({ level, title, message, file, line, column }) {
            command(level, { title, file, line, col: column }, message);
        },
        setOutput(name, value) {
            const file = environment.GITHUB_OUTPUT;
            if (!file)
                throw new Error('GITHUB_OUTPUT is not set, so no output can be written');
            const delimiter = delimiterFor(value);
            appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
        },
        appendSummary(markdown) {
            const file = environment.GITHUB_STEP_SUMMARY;
            if (!file)
                throw new Error('GITHUB_STEP_SUMMARY is not set, so no job summary can be written');
            appendFileSync(file, markdown);
        },
    };
}
/** The text of an action's input, as the runner hands it over. */
function inputFrom(environment, name) {
    return environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}
/** The events whose runs judge a change before it is merged. */
const CHANGE_EVENTS = ['pull_request', 'pull_request_target', 'merge_group'];
/** True when the run judges a change (a pull request, a merge group), and not the state of things today. */
function judgesChange(environment) {
    return CHANGE_EVENTS.includes(environment.GITHUB_EVENT_NAME ?? '');
}
/** Where the run takes place. */
function originFrom(environment) {
    const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
    const repository = environment.GITHUB_REPOSITORY || null;
    const runId = environment.GITHUB_RUN_ID;
    // A branch shows the file as it is when somebody follows the link; a pull request's merge ref has no page.
    const isBranch = environment.GITHUB_REF?.startsWith('refs/heads/');
    const ref = isBranch ? environment.GITHUB_REF_NAME : environment.GITHUB_SHA;
    const actionRepository = environment.GITHUB_ACTION_REPOSITORY;
    const actionRef = environment.GITHUB_ACTION_REF;
    return {
        repository,
        serverUrl,
        runUrl: repository && runId ? `${serverUrl}/${repository}/actions/runs/${runId}` : null,
        filesUrl: repository && ref
            ? `${serverUrl}/${repository}/blob/${ref.split('/').map(encodeURIComponent).join('/')}`
            : null,
        rulesUrl: actionRepository
            ? `${serverUrl}/${actionRepository}/blob/${actionRef || 'HEAD'}/docs/rules.md`
            : 'docs/rules.md',
    };
}
/** A line that does not occur in the value. */
function delimiterFor(value) {
    let delimiter = 'ghadelimiter';
    while (value.includes(delimiter))
        delimiter += '_';
    return delimiter;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** A line in which the runner sees no command, in either of its two forms (`::name::` and `##[name]`). */
function harmless(line) {
    return line
        .replaceAll(/[\r\n]/g, ' ')
        .replace(/^([\s\u0085]*):/, '$1 ;')
        .replaceAll('##[', '# #[');
}


/***/ }),

/***/ 3888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ storeReader),
  R: () => (/* binding */ storeWriter)
});

;// CONCATENATED MODULE: ./build/abort.js
/**
 * What the work comes to, or the substitute as soon as the signal says that it is waited for no longer. The work
 * itself goes on; what becomes of it is nobody's business then.
 */
function unlessAborted(work, signal, substitute) {
    return new Promise((resolve, reject) => {
        const giveUp = () => resolve(substitute);
        if (signal.aborted)
            giveUp();
        signal.addEventListener('abort', giveUp);
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
    });
}

// EXTERNAL MODULE: ./build/stores/store.js
var stores_store = __nccwpck_require__(346);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __nccwpck_require__(4252);
// EXTERNAL MODULE: ./build/adapters/github-audience.js
var github_audience = __nccwpck_require__(7185);
// EXTERNAL MODULE: ./build/adapters/github-problems.js
var github_problems = __nccwpck_require__(611);
;// CONCATENATED MODULE: ./build/adapters/stores.js





/**
 * The longest that all questions to GitHub, or to a region of AWS, may take together. GitHub takes 5,000 requests an
 * hour, and eight at a time are made: these are asked in two or three minutes. A job with a limit of five goes on.
 */
const DEADLINE_IN_MS = 4 * 60_000;
/** Asks the stores themselves. The client of each is loaded when its store is asked. */
function storeReader(environment, options = {}) {
    const { tokenSource = () => 'input', deadlineInMs = DEADLINE_IN_MS } = options;
    return {
        async github(plan, token) {
            const source = tokenSource();
            const without = (problem) => plan.stores.map((store) => ({ ...stores_store/* NOTHING_READ */.p, store, problem }));
            try {
                const { readGitHubStores } = await Promise.all(/* import() */[__nccwpck_require__.e(239), __nccwpck_require__.e(953)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5953));
                const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
                return await unlessAborted(readGitHubStores(plan, token, apiUrl, { tokenSource: source }), AbortSignal.timeout(deadlineInMs), without(tooSlow('GitHub', source)));
            }
            catch (error) {
                // `@actions/github` throws as it is loaded when the file of the event is not JSON.
                return without((0,github_problems/* clientFailed */.J3)(error));
            }
        },
        async aws(regions, isWanted) {
            const fallback = environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
            const asked = regions.length > 0 ? regions : fallback ? [fallback] : [];
            const none = { ...stores_store/* NOTHING_READ */.p, store: 'aws-secrets-manager' };
            if (asked.length === 0)
                return [{ ...none, problem: NO_REGION }];
            const { listAwsSecrets } = await Promise.all(/* import() */[__nccwpck_require__.e(994), __nccwpck_require__.e(980)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2980));
            return Promise.all(asked.map((region) => {
                const problem = tooSlow(`AWS Secrets Manager in ${(0,visible/* shown */.SP)(region, 40)}`, 'input');
                return unlessAborted(listAwsSecrets(region, isWanted), AbortSignal.timeout(deadlineInMs), { ...none, region, problem });
            }));
        },
    };
}
/**
 * Writes to the stores themselves.
 *
 * @param githubToken asked for when GitHub is to do something
 */
function storeWriter(githubToken, githubApiUrl) {
    async function writerFor({ store }) {
        if (store === 'aws-secrets-manager')
            return (await Promise.all(/* import() */[__nccwpck_require__.e(994), __nccwpck_require__.e(643)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9643))).awsWriter();
        const { githubWriter } = await __nccwpck_require__.e(/* import() */ 324).then(__nccwpck_require__.bind(__nccwpck_require__, 2324));
        const { token, source } = githubToken();
        return githubWriter(token, githubApiUrl, { tokenSource: source });
    }
    return {
        set: async (address, value, options) => (await writerFor(address)).set(address, value, options),
        remove: async (address) => (await writerFor(address)).remove(address),
    };
}
function tooSlow(service, source) {
    return {
        reason: `${service} did not answer everything in time.`,
        remedy: `Check the network, and run ${github_audience/* AUDIENCES */.M[source].run} again later; to ask less, name fewer stores in check-stores.`,
    };
}
const NO_REGION = {
    reason: 'there is no region to look into.',
    remedy: 'Name the regions in the input aws-regions, or set AWS_REGION (aws-actions/configure-aws-credentials does).',
};


/***/ }),

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openTerminal)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7975);


const SECOND_IN_MS = 1_000;
/** Back to the beginning of the line, and clears it. */
const CLEAR_LINE = '\r\u001b[K';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** The terminal, or pipes, that the process was started with. */
function openTerminal(environment) {
    const { stdin, stdout, stderr } = process;
    const canAsk = Boolean(stdin.isTTY && stderr.isTTY) && !isTrue(environment.CI);
    return {
        print: (text) => void stdout.write(`${text}\n`),
        note: (text) => void stderr.write(`${text}\n`),
        paint: painter(stdout, environment),
        paintNote: painter(stderr, environment),
        ask: canAsk ? prompter() : undefined,
        progress: (what, work) => progress(what, work, Boolean(stderr.isTTY) && !isTrue(environment.CI)),
        onInterrupt,
    };
}
/**
 * https://no-color.org, and `FORCE_COLOR` as Node.js knows it.
 */
function painter(stream, { NO_COLOR, FORCE_COLOR, TERM }) {
    const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
    const isOn = NO_COLOR ? false : isForced || (stream.isTTY === true && TERM !== 'dumb');
    return (style, text) => (isOn ? (0,node_util__WEBPACK_IMPORTED_MODULE_1__.styleText)(style, text, { validateStream: false }) : text);
}
function isTrue(variable) {
    return variable !== undefined && !['', '0', 'false'].includes(variable.toLowerCase());
}
/** The library for prompts is loaded when somebody is asked. */
function prompter() {
    const load = async () => {
        const { openPrompter } = await Promise.all(/* import() */[__nccwpck_require__.e(170), __nccwpck_require__.e(30)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4030));
        return openPrompter(process.stdin, process.stderr);
    };
    return {
        text: async (question, options) => (await load()).text(question, options),
        hidden: async (question) => (await load()).hidden(question),
        choose: async (question, choices) => (await load()).choose(question, choices),
        confirm: async (question, initial) => (await load()).confirm(question, initial),
    };
}
/** After a second, a line that counts the seconds; it goes away when the work is done. */
async function progress(what, work, isTerminal) {
    const start = performance.now();
    let isShown = false;
    const timer = setInterval(() => {
        const seconds = Math.round((performance.now() - start) / SECOND_IN_MS);
        if (isTerminal)
            process.stderr.write(`\r${what} … ${seconds} s`);
        else if (!isShown)
            process.stderr.write(`${what} …\n`);
        isShown = true;
    }, SECOND_IN_MS);
    try {
        return await work;
    }
    finally {
        clearInterval(timer);
        if (isShown && isTerminal)
            process.stderr.write(CLEAR_LINE);
    }
}
function onInterrupt(explain) {
    const end = (signal) => {
        process.stderr.write(`\n${explain()}\n`);
        // As a shell reports a process that a signal ended.
        process.exit(128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[signal]);
    };
    for (const signal of SIGNALS)
        process.once(signal, end);
    return () => {
        for (const signal of SIGNALS)
            process.off(signal, end);
    };
}


/***/ }),

/***/ 6563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ valueSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _commands_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3977);


/** More than any store takes; whoever pipes in more has taken the wrong file. */
const MAX_BYTES = 1024 * 1024;
/**
 * Where the process gets a value from.
 *
 * @param tokenExpiry asks GitHub about a token
 */
function valueSource(tokenExpiry) {
    return {
        async standardInput() {
            if (process.stdin.isTTY)
                return undefined;
            const chunks = [];
            let length = 0;
            for await (const chunk of process.stdin) {
                chunks.push(chunk);
                length += chunk.length;
                if (length > MAX_BYTES)
                    throw tooLong('The value from the standard input');
            }
            return Buffer.concat(chunks);
        },
        file(path, flag) {
            const value = Buffer.alloc(MAX_BYTES + 1);
            let length = 0;
            try {
                const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
                try {
                    for (let read = -1; read !== 0 && length < value.length; length += read)
                        read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, value, length, value.length - length, null);
                }
                finally {
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
                }
            }
            catch (error) {
                const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
                throw new _commands_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotDo */ .d(`The file of ${flag} can't be read (${code}). Nothing was changed.`);
            }
            if (length > MAX_BYTES)
                throw tooLong(`The file of ${flag}`);
            return Uint8Array.from(value.subarray(0, length));
        },
        tokenExpiry,
    };
}
function tooLong(what) {
    return new _commands_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotDo */ .d(`${what} is longer than 1 MiB, which no store takes. Nothing was changed.`);
}


/***/ }),

/***/ 1818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openWorkspace),
  G: () => (/* binding */ rootAbove)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/commands/failure.js
var failure = __nccwpck_require__(3977);
// EXTERNAL MODULE: ./build/findings/faults.js
var faults = __nccwpck_require__(6350);
// EXTERNAL MODULE: ./build/records/discover.js
var discover = __nccwpck_require__(2242);
// EXTERNAL MODULE: ./build/records/load.js
var load = __nccwpck_require__(681);
// EXTERNAL MODULE: ./build/text/decode.js
var decode = __nccwpck_require__(5174);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/files.js



/**
 * The files below a workspace directory, read one after the other.
 *
 * Synchronous on purpose: reading 10,000 small files in a loop takes a tenth of the time of as many promises.
 */
function workspaceFiles(workspace) {
    const root = realPath(workspace);
    let buffer;
    return {
        list(directory) {
            const path = (0,external_node_path_.join)(root, directory);
            try {
                const stat = (0,external_node_fs_.lstatSync)(path);
                if (stat.isSymbolicLink())
                    return { fault: 'link' };
                if (!stat.isDirectory())
                    return { fault: 'not-a-directory' };
                // A link on the way there would lead somewhere else, perhaps out of the workspace.
                if ((0,external_node_fs_.realpathSync)(path) !== path)
                    return { fault: 'link' };
                return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true }).map((entry) => ({
                    name: entry.name,
                    kind: entry.isFile()
                        ? 'file'
                        : entry.isDirectory()
                            ? 'directory'
                            : entry.isSymbolicLink()
                                ? 'link'
                                : 'other',
                }));
            }
            catch (error) {
                return { fault: faultOf(error) };
            }
        },
        read(path, limit) {
            if (!buffer || buffer.length <= limit)
                buffer = Buffer.allocUnsafe(limit + 1);
            let file;
            try {
                // Not a link, should the file have become one since it was listed; and no waiting, should it be a pipe.
                file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(root, path), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
                const stat = (0,external_node_fs_.fstatSync)(file);
                if (!stat.isFile())
                    return { fault: 'not-a-file' };
                // Some file systems don't tell the size; such a file is read to its end.
                const end = stat.size > 0 ? Math.min(stat.size, limit + 1) : limit + 1;
                let length = 0;
                for (let read = -1; read !== 0 && length < end; length += read) {
                    read = (0,external_node_fs_.readSync)(file, buffer, length, end - length, null);
                }
                return length > limit ? { fault: 'too-large' } : buffer.subarray(0, length);
            }
            catch (error) {
                return { fault: faultOf(error) };
            }
            finally {
                if (file !== undefined)
                    (0,external_node_fs_.closeSync)(file);
            }
        },
    };
}
/** The path without links; as it is where it can't be followed, so that every file in it has that fault. */
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return (0,external_node_path_.resolve)(path);
    }
}
/**
 * Where a file is that is named relative to the workspace.
 *
 * @throws when a link leads out of the workspace on the way there: every contributor can put one into a repository
 */
function pathIn(workspace, path) {
    const target = resolve(workspace, path);
    // What lies outside by its name is what the workflow asks for.
    if (!isBelow(resolve(workspace), target))
        return target;
    let folder = dirname(target);
    while (!existsSync(folder))
        folder = dirname(folder);
    if (!isBelow(realPath(workspace), realPath(folder)))
        throw new Error('a link leads out of the workspace');
    return target;
}
function isBelow(folder, path) {
    const [first] = relative(folder, path).split(sep);
    return first !== '..' && !isAbsolute(relative(folder, path));
}
/**
 * Writes a whole file or nothing: to a temporary file beside it, which then takes its place. A link there is
 * replaced, not followed.
 *
 * @throws when it can't be written
 */
function writeFileAtomically(path, content) {
    const there = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    // Root could replace /dev/null.
    if (there && !there.isFile() && !there.isSymbolicLink())
        throw new Error('what is there is not a file');
    // In a container, one run may have the process number of another that was killed.
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    try {
        // Neither over what somebody else has put there, nor through it.
        (0,external_node_fs_.writeFileSync)(temporary, content, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        const message = error instanceof Error ? error.message : String(error);
        throw new Error(message.replaceAll(temporary, path), { cause: error });
    }
}
const FAULTS = {
    ENOENT: 'missing',
    ELOOP: 'link',
    EMLINK: 'link',
    ENOTDIR: 'not-a-directory',
    EISDIR: 'not-a-file',
    ENXIO: 'not-a-file',
    EACCES: 'no-permission',
    EPERM: 'no-permission',
};
function faultOf(error) {
    const { code } = (error ?? {});
    return FAULTS[String(code)] ?? 'other';
}

;// CONCATENATED MODULE: ./build/adapters/workspace.js








const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** The directory that a command works in: the nearest one with a `.git` above the current one, else that one. */
function rootAbove(directory) {
    for (let current = directory;; current = (0,external_node_path_.dirname)(current)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(current, '.git')))
            return current;
        if ((0,external_node_path_.dirname)(current) === current)
            return directory;
    }
}
/** A checkout as a command sees it. @param current where the command was started */
function openWorkspace(root, current) {
    const files = workspaceFiles(root);
    const show = (path) => {
        const shown = (0,external_node_path_.relative)(current, (0,external_node_path_.join)(root, path)).split(external_node_path_.sep).join('/');
        return shown === '' ? '.' : shown;
    };
    return {
        files,
        show,
        locate(typed) {
            const path = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(current, typed)).split(external_node_path_.sep).join('/');
            return path.startsWith('../') || path === '..' || (0,external_node_path_.isAbsolute)(path) ? undefined : path || '.';
        },
        read(path) {
            const bytes = files.read(path, load/* MAX_RECORD_BYTES */.xR);
            if ('fault' in bytes)
                throw new failure/* CannotDo */.d(`${show(path)} can't be read: ${faults/* FAULTS */.y[bytes.fault]}.`);
            return toRecordText(path, Uint8Array.from(bytes), show);
        },
        exists: (path) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false }) !== undefined,
        writeFile: (typed, content) => writeFileAtomically((0,external_node_path_.resolve)(current, typed), content),
        prepare: (path, before, after) => prepare((0,external_node_path_.join)(root, path), show(path), before, after),
    };
}
function toRecordText(path, bytes, show) {
    const text = (0,decode/* decodeText */.g)(bytes);
    const format = (0,discover/* formatOf */.b)(path);
    if (text === undefined)
        throw new failure/* CannotDo */.d(`${show(path)} can't be read: ${faults/* FAULTS */.y['not-text']}.`);
    if (format === undefined)
        throw new failure/* CannotDo */.d(`${show(path)} is no record.`);
    const mark = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? BYTE_ORDER_MARK : [];
    return {
        bytes,
        format,
        text,
        encode: (other) => Uint8Array.from([...mark, ...new TextEncoder().encode(other)]),
    };
}
/**
 * The change of a file stands ready in a file beside it, whose name is always the same: so it is also the sign for
 * everybody else that the file is being changed. It begins with a dot, so that it is no record.
 */
function prepare(path, shown, before, after) {
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.draft`);
    let isOpen = false;
    const abandon = () => {
        if (isOpen)
            (0,external_node_fs_.rmSync)(draft, { force: true });
        isOpen = false;
    };
    try {
        if (before === undefined)
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        if (before === undefined && (0,external_node_fs_.existsSync)(path))
            throw new failure/* CannotDo */.d(`${shown} is there already. It was not changed.`);
        const file = (0,external_node_fs_.openSync)(draft, 'wx');
        isOpen = true;
        try {
            (0,external_node_fs_.writeFileSync)(file, after ?? '');
            (0,external_node_fs_.fsyncSync)(file);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        if (before !== undefined) {
            // Replacing a read-only file is possible, but not what its owner wants.
            (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
            (0,external_node_fs_.chmodSync)(draft, (0,external_node_fs_.statSync)(path).mode);
        }
    }
    catch (error) {
        abandon();
        if (error instanceof failure/* CannotDo */.d)
            throw error;
        throw new failure/* CannotDo */.d(codeOf(error) === 'EEXIST'
            ? `${shown} is being changed by somebody else, or a change was broken off: ${draft} is there.\nIf nobody is at it, see whether the new value was set, delete that file, and run the command again. Nothing was changed now.`
            : `${shown} can't be written (${reasonOf(error)}). Nothing was changed.`);
    }
    return {
        abandon,
        commit() {
            if (!isOpen)
                return;
            try {
                if (before !== undefined && !isSame((0,external_node_fs_.readFileSync)(path), before))
                    throw new failure/* CannotDo */.d(`${shown} was changed by somebody else meanwhile, so it was left as it is.`);
                if (after === undefined)
                    (0,external_node_fs_.rmSync)(path);
                else if (before === undefined)
                    putInPlace(draft, path, shown);
                else
                    (0,external_node_fs_.renameSync)(draft, path);
            }
            catch (error) {
                if (error instanceof failure/* CannotDo */.d)
                    throw error;
                throw new failure/* CannotDo */.d(`${shown} can't be ${after ? 'written' : 'removed'} (${reasonOf(error)}).`);
            }
            finally {
                abandon();
            }
        },
    };
}
/** Gives the draft its name, unless a file has that name by now. */
function putInPlace(draft, path, shown) {
    try {
        (0,external_node_fs_.linkSync)(draft, path);
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            throw new failure/* CannotDo */.d(`${shown} is there already. It was not changed.`);
        // Not every file system has hard links.
        (0,external_node_fs_.copyFileSync)(draft, path, external_node_fs_.constants.COPYFILE_EXCL);
    }
}
function isSame(one, other) {
    return Buffer.compare(one, other) === 0;
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : '';
}
const REASONS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota of the disk is used up',
    EROFS: 'the disk is read-only',
    EACCES: 'permission was denied',
    EPERM: 'permission was denied',
    ENOENT: 'it is not there any more',
};
function reasonOf(error) {
    return REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}


/***/ }),

/***/ 7107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ addDuration),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   _U: () => (/* binding */ parseDate)
/* harmony export */ });
/** The last date that `YYYY-MM-DD` can write; a date computed beyond it stays here. */
const LAST_DATE = '9999-12-31';
const DAY_IN_MS = 86_400_000;
/**
 * Reads a real calendar date written `YYYY-MM-DD`. Anything else, also a date that does not exist such as
 * `2026-02-30`, is `undefined`: an ambiguous date is never guessed.
 */
function parseDate(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (!match)
        return undefined;
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const exists = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
    return exists ? text : undefined;
}
/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / DAY_IN_MS;
}
/**
 * The date a duration after `date`. Months and years are calendar months and years: where the target month
 * is shorter, the result is its last day (2027-01-31 + 1 month = 2027-02-28).
 */
function addDuration(date, { count, unit }) {
    const start = new Date(`${date}T00:00:00Z`);
    switch (unit) {
        case 'day':
            return clamp(start.getTime() + count * DAY_IN_MS);
        case 'week':
            return clamp(start.getTime() + count * 7 * DAY_IN_MS);
        case 'month':
            return clamp(addMonths(start, count));
        case 'year':
            return clamp(addMonths(start, count * 12));
    }
}
/** The UTC calendar date of an instant. */
function isoDate(instant) {
    return instant.toISOString().slice(0, 10);
}
/** @param month 1 to 12 */
function daysInMonth(year, month) {
    if (month === 2)
        return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function addMonths(start, months) {
    const target = new Date(start);
    target.setUTCDate(1);
    target.setUTCMonth(target.getUTCMonth() + months);
    const lastDay = daysInMonth(target.getUTCFullYear(), target.getUTCMonth() + 1);
    return target.setUTCDate(Math.min(start.getUTCDate(), lastDay));
}
function clamp(time) {
    return time < Date.parse(LAST_DATE) ? isoDate(new Date(time)) : LAST_DATE;
}


/***/ }),

/***/ 5239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ DURATION_PATTERN),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
const SUFFIX = { day: 'd', week: 'w', month: 'mo', year: 'y' };
const UNITS = {
    '': 'day',
    d: 'day',
    day: 'day',
    w: 'week',
    week: 'week',
    mo: 'month',
    month: 'month',
    y: 'year',
    year: 'year',
};
/** What a duration looks like; used by the parser and by the published schema. */
const DURATION_PATTERN = '^\\d{1,5} ?(d|days?|w|weeks?|mo|months?|y|years?)?$';
const DURATION = new RegExp(DURATION_PATTERN, 'i');
/** Reads `90`, `90d`, `12w`, `3 months`, `3mo` or `1y`; a bare number is days. Anything else is `undefined`. */
function parseDuration(text) {
    if (!DURATION.test(text))
        return undefined;
    const unit = UNITS[text
        .replace(/^\d+ ?/, '')
        .toLowerCase()
        .replace(/s$/, '')];
    return unit && { count: Number.parseInt(text, 10), unit };
}
/** The short form: `30d`, `2w`, `3mo`, `1y`. */
function formatDuration({ count, unit }) {
    return `${count}${SUFFIX[unit]}`;
}


/***/ }),

/***/ 2442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isTimeZone),
/* harmony export */   m: () => (/* binding */ dateIn)
/* harmony export */ });
/* harmony import */ var _date_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7107);

/**
 * The calendar date that an instant has in a time zone.
 *
 * @param timeZone IANA name such as `Europe/Oslo`
 * @throws RangeError when there is no such time zone
 */
function dateIn(timeZone, instant) {
    if (timeZone === 'UTC')
        return (0,_date_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(instant);
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
    });
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}`;
}
/** True when the runtime knows a time zone of this name. */
function isTimeZone(name) {
    // Time zones cost 20 ms to load; most runs do without.
    if (name === 'UTC')
        return true;
    if (/^[+-]/.test(name))
        return false;
    try {
        new Intl.DateTimeFormat('en-US', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6689);
/* harmony import */ var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9135);
/* harmony import */ var _adapters_stores_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3888);
/* harmony import */ var _adapters_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8745);
/* harmony import */ var _adapters_values_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6563);
/* harmony import */ var _adapters_workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1818);
/* harmony import */ var _commands_failure_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(3977);
/* harmony import */ var _commands_program_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4167);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(4252);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(8508);












const environment = process.env;
// To whoever rotates a secret, the age of Node.js is no news.
environment.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
const terminal = (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .openTerminal */ .j)(environment);
/** `head` and the like close the pipe when they have seen enough; what is to be done is done all the same. */
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
}
try {
    process.exitCode = await (0,_commands_program_js__WEBPACK_IMPORTED_MODULE_8__/* .runProgram */ .m)(process.argv.slice(2), {
        version: _version_js__WEBPACK_IMPORTED_MODULE_10__/* .VERSION */ .x,
        print: terminal.print,
        note: terminal.note,
        open: ({ directory, repository }) => openWorld(directory, repository),
    });
}
catch (error) {
    terminal.note(`secret-expiry failed: ${error instanceof Error ? error.message : String(error)}`);
    terminal.note('This is a bug; please report it. With DEBUG=1 the place is shown.');
    if (environment.DEBUG && error instanceof Error)
        terminal.note(error.stack ?? '');
    process.exitCode = 2;
}
function openWorld(directory, repository) {
    const current = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.cwd());
    const root = rootFor(directory, current);
    const origin = originOf(root, repository);
    const apiUrl = environment.GITHUB_API_URL || apiUrlOf(origin.serverUrl);
    const { host } = new URL(origin.serverUrl);
    const isNamed = Boolean(environment.GITHUB_API_URL || environment.GITHUB_SERVER_URL);
    let found;
    const githubToken = () => {
        found ??= (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_2__/* .githubTokenFor */ .OD)(host, environment, root);
        return found;
    };
    return {
        terminal,
        workspace: (0,_adapters_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .openWorkspace */ .O)(root, current),
        origin,
        now: new Date(),
        datesCount: !(0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .judgesChange */ .rH)(environment),
        stores: (0,_adapters_stores_js__WEBPACK_IMPORTED_MODULE_4__/* .storeReader */ .x)({ ...environment, GITHUB_API_URL: apiUrl }, {
            tokenSource: () => githubToken().source,
        }),
        writer: (0,_adapters_stores_js__WEBPACK_IMPORTED_MODULE_4__/* .storeWriter */ .R)(githubToken, apiUrl),
        values: (0,_adapters_values_js__WEBPACK_IMPORTED_MODULE_6__/* .valueSource */ .n)(async (value) => {
            const { tokenExpiry } = await __nccwpck_require__.e(/* import() */ 606).then(__nccwpck_require__.bind(__nccwpck_require__, 2606));
            // A token is shown only to a GitHub: where a remote is may as well be somebody else's server.
            const isGitHub = isNamed || (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_2__/* .isGitHubHost */ .gf)(host) || githubToken().source === 'gh';
            return tokenExpiry(value, isGitHub ? apiUrl : undefined);
        }),
        person: () => (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitUser */ .e2)(root) ?? environment.GITHUB_ACTOR,
        githubToken: () => githubToken().token,
        region: environment.AWS_REGION || environment.AWS_DEFAULT_REGION || null,
    };
}
/** The checkout in which the command was started, or the one that the named directory is in. */
function rootFor(directory, current) {
    const own = (0,_adapters_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .rootAbove */ .G)(current);
    if (directory === undefined)
        return own;
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, directory);
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(named) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(named) : named;
    const ofNamed = (0,_adapters_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .rootAbove */ .G)(real);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ofNamed, '.git')))
        return ofNamed;
    if (real === own || real.startsWith(own.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? own : `${own}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return own;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real);
}
function originOf(root, named) {
    if (named !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(named))
        throw new _commands_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .CannotDo */ .d(`--repo is ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(named)}; write owner/name.`);
    const origin = (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .originFrom */ .hd)(environment);
    const remote = environment.GITHUB_REPOSITORY ? undefined : (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitRemote */ .RS)(root);
    const repository = named ?? origin.repository ?? remote?.repository ?? null;
    const serverUrl = environment.GITHUB_SERVER_URL || !remote ? origin.serverUrl : `https://${remote.host}`;
    if (!URL.canParse(serverUrl))
        throw new _commands_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .CannotDo */ .d(`GITHUB_SERVER_URL is ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(serverUrl)}, which is no URL.`);
    return { ...origin, repository, serverUrl };
}
/** https://docs.github.com/enterprise-server/rest/using-the-rest-api/getting-started-with-the-rest-api */
function apiUrlOf(serverUrl) {
    const { host } = new URL(serverUrl);
    if (host === 'github.com')
        return 'https://api.github.com';
    return host.endsWith('.ghe.com') ? `https://api.${host}` : `https://${host}/api/v3`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Cancelled),
/* harmony export */   d: () => (/* binding */ CannotDo)
/* harmony export */ });
/** The command can't do what it was asked to. The message says why, and what to do; it may have several lines. */
class CannotDo extends Error {
}
/** The person at the terminal gave up at a prompt. */
class Cancelled extends Error {
}


/***/ }),

/***/ 1990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P8: () => (/* binding */ CHECK_FLAGS),
  Y9: () => (/* binding */ RECORD_FLAGS),
  uW: () => (/* binding */ readFlags),
  de: () => (/* binding */ whereOf)
});

// EXTERNAL MODULE: ./build/text/visible.js
var visible = __nccwpck_require__(4252);
;// CONCATENATED MODULE: ./build/settings/inputs.js

/** Every input and its default; `action.yml` says the same. */
const INPUT_DEFAULTS = {
    'secrets-directory': 'secrets',
    layout: 'flat',
    exclude: '',
    'expires-within': '30d',
    'max-age': '',
    'time-zone': 'UTC',
    today: '',
    'fail-on': 'error',
    'slack-token': '',
    'slack-channel': '',
    'slack-webhook-url': '',
    'slack-notify': 'problems',
    'slack-mentions': '',
    'slack-api-url': 'https://slack.com/api/',
    'check-workflows': 'true',
    'recorded-elsewhere': '',
    'check-stores': '',
    'github-token': '',
    'aws-regions': '',
    'report-file': '',
};
/** The inputs whose values must never be shown. */
const SECRET_INPUTS = ['slack-token', 'slack-webhook-url', 'github-token'];
/** An input as the input of a step is called. */
const ofStep = (name) => `Input ${name}`;
/** @param get the text of an input as it was given, blank when it was not */
function inputs_inputReader(get, title = ofStep) {
    const problems = [];
    const text = (name) => get(name).trim() || INPUT_DEFAULTS[name];
    return {
        problems,
        text,
        title,
        reject: (problem) => problems.push(problem),
        read(name, parse, expected) {
            const given = text(name);
            const value = given ? parse(given) : undefined;
            if (given && value === undefined) {
                const shown = SECRET_INPUTS.includes(name) ? 'not usable (its value is not shown)' : (0,visible/* quote */.hD)(given);
                problems.push(`${title(name)} is ${shown}; write ${expected}.`);
            }
            return value;
        },
    };
}
/** A parser for one of some words. */
function inputs_oneOf(...words) {
    return (text) => words.find((word) => word === text);
}
/** The lines of a text that say something. */
function readLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean);
}

// EXTERNAL MODULE: ./build/calendar/date.js
var date = __nccwpck_require__(7107);
// EXTERNAL MODULE: ./build/calendar/duration.js
var calendar_duration = __nccwpck_require__(5239);
// EXTERNAL MODULE: ./build/calendar/today.js
var today = __nccwpck_require__(2442);
;// CONCATENATED MODULE: ./build/settings/slack-mentions.js

const ID = /^(?:[UW]|(S))[A-Z0-9]{2,30}$/;
/** Reads the input `slack-mentions`, a YAML mapping of owner to Slack ID. Owners compare without regard to case. */
async function slack_mentions_readMentions({ text, reject }) {
    const mentions = new Map();
    const given = text('slack-mentions');
    if (!given)
        return mentions;
    const mapping = await parseYaml(given);
    if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping)) {
        reject(`Input slack-mentions is ${quote(given)}; write a YAML mapping, a line such as “platform: S0123456789” for each owner.`);
        return mentions;
    }
    for (const [key, id] of Object.entries(mapping)) {
        const owner = key.trim();
        const match = typeof id === 'string' ? ID.exec(id) : null;
        if (!owner)
            reject('Input slack-mentions has an ID without an owner.');
        else if (mentions.has(owner.toLowerCase()))
            reject(`Input slack-mentions has ${quote(owner)} twice; keep one.`);
        else if (match)
            mentions.set(owner.toLowerCase(), { kind: match[1] ? 'usergroup' : 'user', id: match[0] });
        else
            reject(`Input slack-mentions has ${quote(typeof id === 'string' ? id : JSON.stringify(id))} for ${quote(owner)}; write the ID of a user (U…) or of a user group (S…).`);
    }
    return mentions;
}
async function parseYaml(text) {
    const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    try {
        return parse(text, { schema: 'failsafe', maxAliasCount: 0 });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/settings/slack.js


/** Reads the inputs that begin with `slack-`. An incomplete destination is a problem only where one is needed. */
async function slack_readSlackSettings(inputs, postsToChat) {
    const { read, reject } = inputs;
    const notify = read('slack-notify', oneOf('problems', 'always', 'never'), 'problems, always or never') ?? 'problems';
    const mentions = await readMentions(inputs);
    const token = read('slack-token', readToken, 'one bot token (xoxb-…)');
    const channel = read('slack-channel', readChannel, 'the ID (C…) or the name of one channel, not its link');
    const url = read('slack-webhook-url', readUrl, 'the https:// URL of an incoming webhook');
    const apiUrl = read('slack-api-url', readUrl, 'an https:// URL') ?? '';
    let destination;
    if (token && channel)
        destination = { kind: 'bot', token, channel, apiUrl: apiUrl.replace(/\/*$/, '/') };
    else if (url)
        destination = { kind: 'webhook', url };
    if (postsToChat && notify !== 'never') {
        const isGiven = (name) => inputs.text(name) !== '';
        if (isGiven('slack-webhook-url') && (isGiven('slack-token') || isGiven('slack-channel'))) {
            reject('Inputs slack-webhook-url and slack-token with slack-channel are both set; set one of the two.');
        }
        else if (isGiven('slack-channel') && !isGiven('slack-token')) {
            reject('Input slack-channel is set, but slack-token is empty. Does the secret that holds the token exist here?');
        }
        else if (isGiven('slack-token') && !isGiven('slack-channel')) {
            reject('Input slack-token is set, but slack-channel is empty; write the channel to post to.');
        }
        else if (notify === 'always' && !isGiven('slack-token') && !isGiven('slack-webhook-url')) {
            reject('Input slack-notify is “always”, but neither slack-token with slack-channel nor slack-webhook-url is set.');
        }
    }
    return { destination, notify, mentions };
}
/** What no header can hold, such as a character that a text editor has put in, can't be sent. */
function readToken(text) {
    return /^[\x21-\x7e]+$/.test(text) ? text : undefined;
}
function readChannel(text) {
    return /^#?[^\s#/:,]{1,80}$/.test(text) ? text : undefined;
}
/** An https URL, which holds no user; http only to this machine, where nothing can listen in between. */
function readUrl(text) {
    if (/\s/.test(text) || !URL.canParse(text))
        return undefined;
    const { protocol, hostname, username, password } = new URL(text);
    // Nothing is sent to a URL with these.
    if (username || password)
        return undefined;
    const isLoopback = /^(127\.0\.0\.1|localhost|\[::1\])$/.test(hostname);
    return protocol === 'https:' || (protocol === 'http:' && isLoopback) ? text : undefined;
}

// EXTERNAL MODULE: ./build/records/fields.js
var fields = __nccwpck_require__(3304);
;// CONCATENATED MODULE: ./build/settings/stores.js


const ASKABLE = fields/* STORES */.ZZ.filter((store) => store !== 'other');
/** @param judgesChange true for a pull request, where a missing token is no problem */
function readStoreSettings(inputs, judgesChange) {
    const { read, text, reject, title } = inputs;
    const asked = read('check-stores', readStores, `stores, a line each: ${ASKABLE.join(', ')}`) ?? [];
    const githubToken = read('github-token', (token) => (/\s/.test(token) ? undefined : token), 'one token') ?? '';
    const awsRegions = read('aws-regions', readRegions, 'regions, a line each, such as eu-north-1') ?? [];
    if (asked.some((store) => store.startsWith('github-')) && !text('github-token') && !judgesChange) {
        reject(`${title('github-token')} is empty, but check-stores names a store of GitHub; the job's own token can't list secrets.`);
    }
    return { asked, githubToken, awsRegions };
}
function readStores(text) {
    const names = readLines(text).flatMap((line) => line.split(/[\s,]+/));
    const stores = names.map((name) => ASKABLE.find((store) => store === name));
    return stores.every((store) => store !== undefined) ? [...new Set(stores)] : undefined;
}
function readRegions(text) {
    const regions = readLines(text).flatMap((line) => line.split(/[\s,]+/));
    return regions.every((region) => /^[a-z]{2,}(-[a-z]+)+-\d$/.test(region))
        ? [...new Set(regions)]
        : undefined;
}

;// CONCATENATED MODULE: ./build/settings/settings.js






/**
 * Reads all inputs, and reports all that is wrong with them together.
 *
 * @param get the text of an input as it was given, blank when it was not
 * @param postsToChat false where nothing is posted (a pull request, whose fork has no secrets): then an
 *   incomplete Slack configuration is no problem
 */
async function readSettings(get, postsToChat) {
    const inputs = inputReader(get);
    const settings = {
        ...readCheckSettings(inputs, !postsToChat),
        slack: await readSlackSettings(inputs, postsToChat),
        reportFile: inputs.read('report-file', readFileName, 'the path of one file'),
    };
    return inputs.problems.length > 0 ? { problems: inputs.problems } : { settings };
}
/** @param judgesChange true for a pull request, where a missing token is no problem */
function readCheckSettings(inputs, judgesChange) {
    const { read } = inputs;
    const directories = 'directories inside the workspace, a line each, none inside another';
    const duration = 'a duration such as 30d, 4w, 3mo or 1y (a bare number is days)';
    return {
        directories: read('secrets-directory', readDirectories, directories) ?? [],
        layout: read('layout', inputs_oneOf('flat', 'by-repository'), 'flat or by-repository') ?? 'flat',
        exclude: read('exclude', readPatterns, 'glob patterns, a line each, relative to the workspace, with / and without a leading !') ?? [],
        expiresWithin: read('expires-within', calendar_duration/* parseDuration */.E9, duration) ?? { count: 0, unit: 'day' },
        maxAge: read('max-age', readAge, `${duration}, of at least a day`),
        timeZone: read('time-zone', readTimeZone, 'an IANA time zone such as Europe/Oslo') ?? 'UTC',
        today: read('today', date/* parseDate */._U, 'a calendar date, YYYY-MM-DD'),
        checkWorkflows: read('check-workflows', readBoolean, 'true or false') ?? true,
        recordedElsewhere: read('recorded-elsewhere', readPatterns, 'names or patterns, a line each, without a leading !') ?? [],
        stores: readStoreSettings(inputs, judgesChange),
        failOn: read('fail-on', inputs_oneOf('error', 'warning', 'never'), 'error, warning or never') ?? 'error',
    };
}
/** As YAML 1.2 writes it, in any case; nothing else is taken for false. */
function readBoolean(text) {
    if (/^true$/i.test(text))
        return true;
    return /^false$/i.test(text) ? false : undefined;
}
function readAge(text) {
    const duration = (0,calendar_duration/* parseDuration */.E9)(text);
    return duration && duration.count > 0 ? duration : undefined;
}
function readTimeZone(text) {
    return (0,today/* isTimeZone */.k)(text) ? text : undefined;
}
function readFileName(text) {
    return /[\r\n\0]/.test(text) ? undefined : text;
}
/** Paths below the workspace in one form: `./a//b/` is `a/b`, and the workspace itself is `.`. */
function readDirectories(text) {
    const paths = [];
    for (const line of readLines(text)) {
        const parts = line.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
        if (/^[/\\]|^[A-Za-z]:|\0/.test(line) || parts.includes('..'))
            return undefined;
        paths.push(parts.join('/') || '.');
    }
    const contains = (a, b) => a === '.' || a === b || b.startsWith(`${a}/`);
    const overlap = paths.some((a, i) => paths.some((b, j) => i !== j && contains(a, b)));
    return overlap ? undefined : paths;
}
/**
 * A leading `!` would mean "everything but", and leave out far more than its writer thinks; one that begins with `/`
 * or has a `\\` would match nothing.
 */
function readPatterns(text) {
    const patterns = readLines(text);
    return patterns.some((pattern) => /^[!/]|\\/.test(pattern)) ? undefined : patterns;
}

// EXTERNAL MODULE: ./build/commands/failure.js
var failure = __nccwpck_require__(3977);
;// CONCATENATED MODULE: ./build/commands/flags.js



/** The flags of every command that reads records. */
const RECORD_FLAGS = {
    'secrets-directory': {
        value: '<dir>',
        description: 'the directory with one record per secret',
        isList: true,
    },
    layout: { value: '<layout>', description: 'flat, or by-repository for a central register' },
    exclude: { value: '<glob>', description: 'what to leave out', isList: true },
    'time-zone': { value: '<zone>', description: 'where a day begins and ends, such as Europe/Oslo' },
    today: { value: '<date>', description: 'a date to work for, instead of the current one' },
};
/** The flags of `check` besides. */
const CHECK_FLAGS = {
    'expires-within': { value: '<duration>', description: 'how far to look ahead: 30d, 4w, 3mo, 1y' },
    'max-age': { value: '<duration>', description: 'the maximum age of any secret since its last rotation' },
    'fail-on': { value: '<severity>', description: 'error, warning or never: what makes the exit code 1' },
    'check-workflows': {
        value: '<boolean>',
        description: 'compare with .github/workflows and .github/actions',
    },
    'recorded-elsewhere': {
        value: '<name>',
        description: 'names, or patterns of names, that another repository records',
        isList: true,
    },
    'check-stores': {
        value: '<store>',
        description: 'compare with github-actions, github-dependabot, github-codespaces, github-agents, aws-secrets-manager',
        isList: true,
    },
    'aws-regions': { value: '<region>', description: 'regions of AWS to compare with', isList: true },
    'report-file': { value: '<file>', description: 'also write the report as JSON' },
};
/**
 * The settings of a check, read as the inputs of the action are.
 *
 * @throws CannotDo with everything that is wrong with the flags
 */
function readFlags(flags, githubToken = () => '', judgesChange = false) {
    const text = (name) => [flags[name] ?? ''].flat().join('\n');
    const asksGitHub = text('check-stores').includes('github-');
    const get = (name) => (name === 'github-token' ? (asksGitHub ? githubToken() : '') : text(name));
    const inputs = inputs_inputReader(get, (name) => (name === 'github-token' ? 'GH_TOKEN' : `--${name}`));
    const settings = readCheckSettings(inputs, judgesChange);
    if (inputs.problems.length > 0)
        throw new failure/* CannotDo */.d(inputs.problems.join('\n'));
    return settings;
}
/** The flags that tell where the records are, to be said again in another command. */
function whereOf(flags, { show }) {
    const { 'secrets-directory': directories, layout, exclude } = flags;
    return {
        'secrets-directory': directories && [directories].flat().map(show),
        layout,
        exclude,
    };
}


/***/ }),

/***/ 4167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runProgram)
});

// UNUSED EXPORTS: makeProgram

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

;// CONCATENATED MODULE: ./build/commands/completion.js
/** Adds `complete`, which the scripts of the shells call; its library is loaded only for that. */
async function addCompletion(program, words) {
    if (words[0] === 'complete') {
        const { default: tab } = await __nccwpck_require__.e(/* import() */ 283).then(__nccwpck_require__.bind(__nccwpck_require__, 1283));
        tab(program);
        return;
    }
    program
        .command('complete')
        .argument('<shell>', 'zsh, bash, fish or powershell')
        .description('print a script that completes commands and flags in a shell');
}

// EXTERNAL MODULE: ./build/records/fields.js
var fields = __nccwpck_require__(3304);
// EXTERNAL MODULE: ./build/text/decode.js
var decode = __nccwpck_require__(5174);
// EXTERNAL MODULE: ./build/commands/failure.js
var failure = __nccwpck_require__(3977);
// EXTERNAL MODULE: ./build/commands/flags.js + 5 modules
var commands_flags = __nccwpck_require__(1990);
;// CONCATENATED MODULE: ./build/commands/options.js





/** The flags with the names and the values of the action's inputs. */
function addRecordFlags(command) {
    return addInputFlags(command.optionsGroup('Where the records are:'), commands_flags/* RECORD_FLAGS */.Y9);
}
function addCheckFlags(command) {
    return addInputFlags(command.optionsGroup('What is checked, as with the inputs of the action:'), commands_flags/* CHECK_FLAGS */.P8);
}
function addInputFlags(command, flags) {
    for (const [name, { value, description, isList }] of Object.entries(flags))
        command.option(`--${name} ${isList ? value.replace('>', '...>') : value}`, description);
    return command;
}
function addRepositoryFlag(command) {
    return command.option('--repo <owner/name>', 'the repository on GitHub (default: that of the remote origin)');
}
/** The flags that tell records of one name apart. */
function addNarrowingFlags(command) {
    return command
        .optionsGroup('Which record, where several have the name:')
        .option('--server <server>', 'the one of this server')
        .addOption(new Option('--scope <scope>', 'the one on this level').choices(fields/* SCOPES */.iW))
        .option('--environment <name>', 'the one of this environment')
        .option('--repository <name>', 'the one of this repository')
        .addOption(new Option('--store <store>', 'the one in this store').choices(fields/* STORES */.ZZ))
        .option('--region <region>', 'the one in this region of AWS');
}
/** A flag for each field of a record but its name. */
function addFieldFlags(command) {
    command.optionsGroup('Fields of the record:');
    for (const field of fields/* FIELD_NAMES */.Yr)
        if (field !== 'name')
            command.addOption(fieldOption(field));
    return command;
}
function fieldOption(field) {
    const { kind, description } = (0,fields/* fieldOf */._F)(field);
    // The first clause of what the README says.
    const [summary = ''] = description.replaceAll('`', '').split(/[.;:] /);
    const option = new Option(`--${field} <text>`, summary.replace(/\.$/, ''));
    if (field === 'store')
        return option.choices(fields/* STORES */.ZZ);
    if (field === 'scope')
        return option.choices(fields/* SCOPES */.iW);
    return kind.isList ? option.argParser(joined) : option;
}
function joined(text, before) {
    return before === undefined ? text : `${before}, ${text}`;
}
/**
 * The inputs among the flags. Directories were typed where the command was started; in the settings they are paths of
 * the workspace.
 *
 * @param directory one that was typed without a flag
 */
function inputFlagsOf(options, { workspace }, directory) {
    const names = Object.keys({ ...commands_flags/* RECORD_FLAGS */.Y9, ...commands_flags/* CHECK_FLAGS */.P8 });
    const given = names.map((name) => [name, options[camelCase(name)]]);
    const flags = Object.fromEntries(given.filter(([, value]) => value !== undefined));
    const typed = directory === undefined ? flags['secrets-directory'] : [directory];
    const directories = [typed ?? []].flat().map((each) => {
        const path = workspace.locate(each);
        if (path === undefined)
            throw new failure/* CannotDo */.d(`${each} is not below ${workspace.show('.')}.`);
        return path;
    });
    return directories.length > 0 ? { ...flags, 'secrets-directory': directories } : flags;
}
function narrowingOf(options) {
    const { server, scope, environment, repository, store, region } = options;
    return { server, scope, environment, repository, store, region };
}
/** The fields among the flags; the instructions may be in a file. */
function fieldTextsOf(options, { values }) {
    const texts = {};
    for (const field of fields/* FIELD_NAMES */.Yr) {
        const given = textOf(options, camelCase(field));
        if (given !== undefined)
            texts[field] = given;
    }
    const file = textOf(options, 'instructionsFile');
    if (file === undefined)
        return texts;
    const instructions = (0,decode/* decodeText */.g)(values.file(file, '--instructions-file'));
    if (instructions === undefined)
        throw new failure/* CannotDo */.d(`${file} is not UTF-8 text.`);
    return { ...texts, instructions };
}
function textOf(options, name) {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
}
function camelCase(name) {
    return name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./build/commands/definitions.js



/** Every command: its flags, and what carries it out, which is loaded when it is called. */
function defineCommands({ define, open, end }) {
    const check = define('check', 'check all records, as the action does every day')
        .argument('[dir]', 'the directory with one record per secret (default: secrets)')
        .addOption(formatOption('report', ['text', 'json', 'markdown']));
    addRecordFlags(addCheckFlags(addRepositoryFlag(check)))
        .addHelpText('after', `\n${TOKENS}`)
        .action(async (directory, options) => {
        const { checkCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(835), __nccwpck_require__.e(956), __nccwpck_require__.e(340)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5340));
        const world = open({ directory, repository: textOf(options, 'repo') });
        const format = options.format;
        end(await checkCommand(inputFlagsOf(options, world, directory), format, world));
    });
    const list = define('list', 'list what is due, soonest first')
        .argument('[dir]', 'the directory with one record per secret (default: secrets)')
        .option('--within <duration>', 'only what is due so soon: 90d, 12w, 3mo, 1y')
        .option('--owner <owner>', 'only what this team or person answers for')
        .addOption(new Option('--store <store>', 'only what is kept there').choices(fields/* STORES */.ZZ))
        .option('--max-age <duration>', 'the maximum age of any secret since its last rotation')
        .addOption(formatOption('list', ['text', 'json']));
    addRecordFlags(list).action(async (directory, options) => {
        const { listCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(835), __nccwpck_require__.e(880)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7880));
        const world = open({ directory });
        const format = options.format;
        end(await listCommand(inputFlagsOf(options, world, directory), options, format, world));
    });
    const init = define('init', 'write secrets/README.md, a template, and the daily workflow')
        .option('--action <owner/name@ref>', 'the action that the workflow uses')
        .option('--records', 'also write a record, to be filled in, for each secret that the workflows use')
        .option('--dry-run', 'only say what would be written');
    addRecordFlags(init).action(async (options) => {
        const { initCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(835), __nccwpck_require__.e(956), __nccwpck_require__.e(211)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2211));
        const world = open({});
        end(await initCommand(inputFlagsOf(options, world), options, world));
    });
    const made = define('new', 'write a record, from flags or from what is asked for')
        .argument('<name>', 'the name of the secret in its store')
        .option('--file <file>', 'where to write it (default: in the secrets directory, by the name)')
        .option('--instructions-file <file>', 'a file with the instructions')
        .option('--dry-run', 'only show what would be written');
    addRecordFlags(addFieldFlags(made)).action(async (name, options) => {
        const { newCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(835), __nccwpck_require__.e(956), __nccwpck_require__.e(677)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9677));
        const world = open({});
        const fields = fieldTextsOf(options, world);
        end(await newCommand(name, inputFlagsOf(options, world), fields, options, world));
    });
    const rotate = define('rotate', 'set a new value in the store, then bring the record up to date')
        .argument('<name>', 'the name of the secret')
        .option('--value-file <file>', 'a file that holds the new value')
        .option('--exact', 'take the value with the line end at its end')
        .option('--expires <date>', 'when the new value expires, as the provider shows it; or never')
        .option('--updated-by <name>', 'who rotates it (default: user.name of git)')
        .option('--record-only', 'change only the record: the value is set by other means')
        .option('--create', 'create the secret where AWS has none of that name (GitHub always does)')
        .addOption(new Option('--visibility <which>', 'who may use a new organization secret').choices(['all', 'private']))
        .option('--dry-run', 'only show what would change');
    addRecordFlags(addNarrowingFlags(addRepositoryFlag(rotate)))
        .addHelpText('after', `\n${VALUES}\n\n${TOKENS}`)
        .action(async (name, options) => {
        const { rotateCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(835), __nccwpck_require__.e(832), __nccwpck_require__.e(248)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9248));
        const world = open({ repository: textOf(options, 'repo') });
        end(await rotateCommand(name, inputFlagsOf(options, world), narrowingOf(options), options, world));
    });
    const remove = define('remove', 'remove a secret from its store, then its record')
        .argument('<name>', 'the name of the secret')
        .option('--yes', 'do not ask first')
        .option('--record-only', 'remove only the record')
        .option('--dry-run', 'only say what would be removed');
    addRecordFlags(addNarrowingFlags(addRepositoryFlag(remove)))
        .addHelpText('after', `\n${TOKENS}`)
        .action(async (name, options) => {
        const { removeCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(835), __nccwpck_require__.e(832), __nccwpck_require__.e(216)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7835));
        const world = open({ repository: textOf(options, 'repo') });
        end(await removeCommand(name, inputFlagsOf(options, world), narrowingOf(options), options, world));
    });
    const migrate = define('migrate', 'make Markdown records of those in header text')
        .argument('[files...]', 'the files to migrate (default: every .txt in the secrets directory)')
        .option('--dry-run', 'only show the differences');
    addRecordFlags(migrate).action(async (files, options) => {
        const { migrateCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(835), __nccwpck_require__.e(679)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3679));
        const world = open({});
        end(await migrateCommand(files, inputFlagsOf(options, world), options, world));
    });
}
function formatOption(what, formats) {
    return new Option('--format <format>', `how to write the ${what}`).choices(formats).default('text');
}
const TOKENS = `The token for GitHub is taken from GH_TOKEN or GITHUB_TOKEN, else from the login of gh; for another
host than github.com from GH_ENTERPRISE_TOKEN, where GH_HOST names that host, else from gh. AWS is
asked with the credentials that its own command line uses.`;
const VALUES = `The value is read from the standard input, from --value-file, or from a hidden prompt. It is never
an argument, since the shell's history and the list of processes keep arguments:
  op read op://ci/npm/token | secret-expiry rotate NPM_TOKEN --expires 2027-05-14`;

;// CONCATENATED MODULE: ./build/commands/program.js




/** As a shell reports a process that was interrupted. */
const INTERRUPTED = 130;
/** Lines of help are no longer, however wide the terminal is. */
const MAX_HELP_WIDTH = 100;
/**
 * Runs the command line.
 *
 * @param words the arguments, without those of Node.js
 * @returns the exit code: 0 fine; 1 findings at or above `--fail-on`; 2 it could not do what was asked; 130 interrupted
 */
async function runProgram(words, world) {
    let exitCode = 0;
    const program = makeProgram(world, (code) => {
        exitCode = code;
    });
    try {
        await addCompletion(program, words);
        await program.parseAsync([...words], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (error instanceof CommanderError)
            return error.exitCode === 0 ? 0 : 2;
        if (error instanceof failure/* Cancelled */.c) {
            world.note('Nothing was changed.');
            return INTERRUPTED;
        }
        if (!(error instanceof failure/* CannotDo */.d))
            throw error;
        world.note(error.message);
        return 2;
    }
}
/** The program with all its commands. @param end takes the exit code of the command that was run */
function makeProgram(world, end) {
    const program = new Command('secret-expiry')
        .description('Records of secrets: what they are, how to get new ones, and when they expire. Never their values.')
        .version(world.version, '--version', 'print the version')
        .helpOption('--help', 'explain the command')
        .helpCommand('help [command]', 'explain a command')
        .showSuggestionAfterError()
        .configureHelp({ helpWidth: MAX_HELP_WIDTH })
        .configureOutput({
        writeOut: (text) => world.print(text.trimEnd()),
        writeErr: (text) => world.note(text.trimEnd()),
        outputError: (text, write) => write(explainError(text)),
    })
        .exitOverride()
        .addHelpText('after', `\n${EXIT_CODES}`);
    defineCommands({
        define: (name, summary) => program.command(name).description(summary).helpOption('--help', 'explain the command'),
        open: world.open,
        end,
    });
    return program;
}
const EXIT_CODES = 'Exit codes: 0 fine; 1 findings at or above --fail-on; 2 it could not do what was asked; 130 interrupted.';
/** An error of the parser. What follows `=` may be a secret that somebody gave as an argument, so it is not shown. */
function explainError(text) {
    const shown = text.replace(/'(--?[^'=\s]*)=[\s\S]*'/, "'$1'");
    const isSecret = /unknown option '--?(?:value|v|secret|token|password|github-token)'/.test(shown);
    const advice = isSecret
        ? 'Nothing secret is taken as an argument, since the shell keeps it. See --help for how it is given.\n'
        : '';
    return `${shown.replace(/^error: /, '').replace(/^./, (char) => char.toUpperCase())}${advice}`;
}


/***/ }),

/***/ 6350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ FAULTS)
/* harmony export */ });
/** Why something on disk could not be read, in words. */
const FAULTS = {
    missing: 'it is not there (any more)',
    link: 'it is a symbolic link, and links are not followed; put the file itself here',
    'not-a-file': 'it is not a regular file',
    'not-a-directory': 'it is not a directory',
    'no-permission': 'permission was denied',
    'too-large': 'it is larger than 256 KiB, which no record is',
    'not-text': 'it is not UTF-8 text; save it as UTF-8',
    other: 'the file system reported an error',
};


/***/ }),

/***/ 2242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formatOf),
/* harmony export */   k: () => (/* binding */ discover)
/* harmony export */ });
/* harmony import */ var _text_code_points_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4617);

const FORMATS = new Map([
    ['md', 'markdown'],
    ['yml', 'yaml'],
    ['yaml', 'yaml'],
    ['txt', 'header-text'],
]);
/**
 * Finds the records below a directory.
 *
 * Every file with a known ending is one, but for README.md and for what begins with `.` or `_`. What can't be
 * read and what is not recognised is found, too: a file that is passed over in silence could be a secret that
 * nobody watches.
 */
function discover(files, directory, isExcluded) {
    const found = [];
    const pending = [directory];
    let hasReadme = false;
    let excluded = 0;
    for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
        const entries = files.list(current);
        if ('fault' in entries) {
            if (current === directory)
                return { path: directory, fault: entries.fault, hasReadme, excluded, found };
            found.push({ kind: 'unreadable', path: current, fault: entries.fault });
            continue;
        }
        for (const { name, kind } of entries) {
            const path = current === '.' ? name : `${current}/${name}`;
            if (/^[._]/.test(name))
                continue;
            if (/^readme\.md$/i.test(name) && kind !== 'directory') {
                hasReadme ||= current === directory;
            }
            else if (isExcluded(path)) {
                excluded += 1;
            }
            else if (kind === 'directory') {
                pending.push(path);
            }
            else {
                found.push(classify(path, kind));
            }
        }
    }
    found.sort((a, b) => (0,_text_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.path, b.path));
    return { path: directory, hasReadme, excluded, found };
}
/** The format of a file, by its ending; undefined for one that is no record. */
function formatOf(path) {
    return FORMATS.get(/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '');
}
function classify(path, kind) {
    const format = formatOf(path);
    if (kind === 'link')
        return { kind: 'unreadable', path, fault: 'link' };
    if (!format)
        return { kind: 'unrecognised', path };
    return kind === 'file'
        ? { kind: 'record', path, format }
        : { kind: 'unreadable', path, fault: 'not-a-file' };
}


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ KNOWN_KEYS),
/* harmony export */   Yr: () => (/* binding */ FIELD_NAMES),
/* harmony export */   ZZ: () => (/* binding */ STORES),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   wx: () => (/* binding */ fieldNamed)
/* harmony export */ });
/* unused harmony exports FIELDS, spellings */
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1843);

/** Where a secret's value is kept. */
const STORES = [
    'github-actions',
    'github-dependabot',
    'github-codespaces',
    'github-agents',
    'aws-secrets-manager',
    'other',
];
/** The level of a GitHub store at which a secret is kept. */
const SCOPES = ['repository', 'organization', 'environment'];
function field(kind, rest) {
    return { kind, ...rest };
}
/** Every field of a record, in the order of the documentation. */
const FIELDS = {
    name: field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8, {
        requirement: 'required',
        headerKey: 'secret-name',
        description: 'The name of the secret in its store. In a GitHub store: letters, digits and `_`, no leading digit, no `GITHUB_` prefix; upper and lower case are the same.',
    }),
    expires: field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOrNever */ .up, {
        requirement: 'required',
        headerKey: 'secret-expire',
        description: 'When it expires, or `never`. Copy the date that the provider shows, not the one that was planned.',
    }),
    updated: field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6, {
        requirement: 'expected',
        headerKey: 'secret-updated',
        description: 'When the secret was last rotated.',
    }),
    'updated-by': field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8, {
        requirement: 'expected',
        headerKey: 'secret-updated-by',
        description: 'Who rotated it.',
    }),
    instructions: field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS, {
        requirement: 'expected',
        headerKey: 'update-instructions',
        isFreeText: true,
        description: 'How to get a new one and where to put it. In Markdown, the text below the front matter.',
    }),
    usage: field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS, {
        requirement: 'optional',
        headerKey: 'secret-usage',
        isFreeText: true,
        description: 'What it is for.',
    }),
    owner: field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8, {
        requirement: 'optional',
        headerKey: 'secret-owner',
        description: 'The team or person who answers for it.',
    }),
    store: field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL(STORES), {
        requirement: 'optional',
        headerKey: 'secret-store',
        description: 'Where the value is kept; `github-actions` when absent.',
    }),
    scope: field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL(SCOPES, { 'gh-repo': 'repository', 'gh-org': 'organization', 'gh-env': 'environment' }), {
        requirement: 'optional',
        headerKey: 'secret-type',
        description: 'The level of the GitHub store; `repository` when absent. A file name that begins with `gh-repo-` or `gh-org-` says it, too.',
    }),
    environment: field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8, {
        requirement: 'optional',
        description: 'The deployment environment; required when `scope` is `environment`.',
    }),
    repository: field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .repository */ .Jk, {
        requirement: 'optional',
        description: 'The repository that has the secret, when that is not the one that has the record.',
    }),
    server: field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn, {
        requirement: 'optional',
        description: 'The server or servers that use it.',
    }),
    region: field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8, { requirement: 'optional', description: 'The AWS region.' }),
    secret: field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, {
        requirement: 'optional',
        headerKey: 'is-secret',
        description: '`false` for a value that is kept in a secret store but is no secret (a region, a user name): it is exempt from every check of dates and age.',
    }),
    'rotate-every': field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0, {
        requirement: 'optional',
        description: 'The maximum age of this secret, counted from `updated`.',
    }),
    'warn-before': field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0, {
        requirement: 'optional',
        description: 'How long before it is due to begin reminding, instead of the input `expires-within`.',
    }),
    reason: field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS, {
        requirement: 'optional',
        description: 'Why it never expires; asked for with `expires: never`.',
    }),
    reviewed: field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6, {
        requirement: 'optional',
        description: 'When the record was last reviewed.',
    }),
    'rotate-url': field(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .httpsUrl */ .N3, {
        requirement: 'optional',
        description: 'The page on which a new one is made.',
    }),
};
const FIELD_NAMES = Object.keys(FIELDS);
/** A field by its name, with the type that all fields share. */
function fieldOf(name) {
    return FIELDS[name];
}
/** Every spelling of a field's key, its name first: the header-text key, and each with and without `secret-`. */
function spellings(name) {
    const keys = [name, fieldOf(name).headerKey ?? name];
    return [
        ...new Set(keys.flatMap((key) => [key, key.replace(/^secret-/, ''), `secret-${key.replace(/^secret-/, '')}`])),
    ];
}
const NAME_BY_KEY = new Map(FIELD_NAMES.flatMap((name) => spellings(name).map((key) => [key, name])));
/** The field that a key means, in any case; `undefined` when it means none. */
function fieldNamed(key) {
    return NAME_BY_KEY.get(key.toLowerCase());
}
/** All keys that mean a field, for a "did you mean". */
const KNOWN_KEYS = [...NAME_BY_KEY.keys()];


/***/ }),

/***/ 1134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readHeaderText)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(542);
/* harmony import */ var _text_positions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7810);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3304);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7039);




/**
 * Reads header text: `key: value` lines, then free text.
 *
 * The header ends with the first free-text field or the first line that is no `key: value`. From there on only
 * a known key at the start of a line begins a field, and everything else is text: of the free-text field above
 * it, or, where there is none, of the instructions. Since instructions quote forms ("Name: ci", "Scope: repo"),
 * a bare word that could be a key is text, too, where the record says the same field elsewhere or where the
 * field could not hold such a value.
 */
function readHeaderText(text) {
    const fields = new Map();
    const freeTexts = new Map();
    const unknownKeys = [];
    const problems = [];
    let freeText;
    const append = (name, more, at) => {
        const before = freeTexts.get(name);
        if (before)
            before.push(more);
        else
            freeTexts.set(name, [more]);
        if (!before)
            fields.set(name, { text: '', at });
    };
    const lines = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .D)(text).map(readLine);
    const headerEnd = lines.findIndex(endsHeader);
    const headerLines = headerEnd < 0 ? lines.length : headerEnd + 1;
    const saidElsewhere = fieldsSaid(lines, headerLines);
    for (const line of lines) {
        const { keyLine } = line;
        const inHeader = line.number <= headerLines;
        if (keyLine?.field && (inHeader || beginsField(keyLine, saidElsewhere))) {
            const { field, key, value, at } = keyLine;
            saidElsewhere.add(field);
            freeText = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field).isFreeText ? field : undefined;
            if (freeText)
                append(freeText, value, at);
            else if (fields.has(field))
                problems.push({ kind: 'duplicate-key', key, at: keyAt(keyLine) });
            else
                fields.set(field, { text: value, at });
        }
        else if (keyLine && inHeader) {
            unknownKeys.push({ key: keyLine.key, at: keyAt(keyLine) });
        }
        else if ((freeText && !inHeader) || line.text.trim()) {
            freeText ??= 'instructions';
            append(freeText, line.text, { line: line.number, column: 1 });
        }
    }
    for (const [name, parts] of freeTexts) {
        const { at = _text_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d } = fields.get(name) ?? {};
        fields.set(name, { text: parts.join('\n'), at });
    }
    // Keys that are all unknown are perhaps all misspelt: that is for the rules to say.
    if (unknownKeys.length > 0)
        return { fields, unknownKeys, problems };
    if (fields.size === 0)
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)([{ kind: 'empty', at: _text_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d }]);
    if (fields.size === 1 && fields.has('instructions'))
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)([{ kind: 'no-fields', at: _text_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d }]);
    return { fields, unknownKeys, problems };
}
/** Where the key stands: a key begins its line. */
function keyAt({ at }) {
    return { line: at.line, column: 1 };
}
/** The fields that the record says in its header, or by a key that can't be mistaken. */
function fieldsSaid(lines, headerLines) {
    const said = new Set();
    for (const { keyLine, number } of lines) {
        if (keyLine?.field && keyLine.value && (number <= headerLines || isUnmistakable(keyLine.key)))
            said.add(keyLine.field);
    }
    return said;
}
/** The last line of the header is the first that opens a free text, or that is no `key: value`. */
function endsHeader({ text, keyLine }) {
    if (!keyLine)
        return text.trim() !== '';
    return keyLine.field !== undefined && (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(keyLine.field).isFreeText === true;
}
/** Whether a known key within free text begins a field, or is part of the text. */
function beginsField({ key, field, value }, saidElsewhere) {
    if (!field)
        return false;
    if (field === 'instructions' || isUnmistakable(key))
        return true;
    // A form says "Secret: false" of something else; `is-secret:` can't be mistaken.
    if (field === 'secret' || saidElsewhere.has(field))
        return false;
    const { requirement, kind } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(field);
    return requirement !== 'optional' || (value !== '' && kind.read(value) !== undefined);
}
/** Nobody writes `secret-name:` or `rotate-every:` in prose, unlike `Name:`. */
function isUnmistakable(key) {
    return key.includes('-');
}
function readLine(text, index) {
    return { text, number: index + 1, keyLine: readKeyLine(text, index + 1) };
}
const KEY = /^[A-Za-z][\w-]*$/;
function readKeyLine(text, line) {
    const colon = text.indexOf(':');
    const key = text.slice(0, Math.max(colon, 0)).trimEnd();
    if (!KEY.test(key))
        return undefined;
    const behind = text.slice(colon + 1);
    const rest = behind.trimStart();
    const field = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNamed */ .wx)(key);
    // An unknown word needs a space after its colon, so that `https://…` is no key.
    if (!field && rest && rest.length === behind.length)
        return undefined;
    return {
        key,
        field,
        value: rest.trimEnd(),
        at: { line, column: rest ? text.length - rest.length + 1 : 1 },
    };
}


/***/ }),

/***/ 681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ loadRecord),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   xR: () => (/* binding */ MAX_RECORD_BYTES)
/* harmony export */ });
/* harmony import */ var _secret_values_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(906);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5174);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(542);
/* harmony import */ var _text_positions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7810);
/* harmony import */ var _header_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1134);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7920);
/* harmony import */ var _plain_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4809);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4156);








/** No record needs more; a larger file is something else that ended up here. */
const MAX_RECORD_BYTES = 256 * 1024;
/** Reads one record file. A fault, a syntax error or a bad value is part of the result, never thrown. */
async function loadRecord(files, path, format, repository) {
    const bytes = files.read(path, MAX_RECORD_BYTES);
    if ('fault' in bytes)
        return bytes;
    const text = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes);
    if (text === undefined)
        return { fault: 'not-text' };
    // Everything below sees a text without values, so that no finding and no report can pass one on.
    const scanned = await (0,_secret_values_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .scan */ .S)(text);
    const raw = await parse(scanned.text, format);
    return {
        path,
        raw,
        isReadable: raw.fields.size > 0 || raw.problems.length === 0,
        ...(0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(raw, { file: path, repository }),
        secretValues: locate(text, scanned.values),
    };
}
/** Reads the text of a record in its format; a byte order mark is no part of the text. No value is blotted out. */
async function parse(text, format) {
    switch (format) {
        case 'header-text':
            return (0,_header_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readHeaderText */ .Z)(text);
        case 'yaml':
            // To YAML, too, each of the three ends a line; its parser knows only two.
            return (0,_plain_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .readYamlMapping */ .s)((0,_text_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .linesOf */ .D)(text).join('\n'));
        case 'markdown':
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .readMarkdown */ .k)(text);
    }
}
/** One for each line: where a line holds several, it is to be looked at as a whole anyway. */
function locate(text, values) {
    if (values.length === 0)
        return [];
    const positionOf = (0,_text_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .positionsIn */ .Y)(text);
    const byLine = new Map();
    for (const { what, start } of values) {
        const at = positionOf(start);
        if (!byLine.has(at.line))
            byLine.set(at.line, { what, at });
    }
    return [...byLine.values()];
}


/***/ }),

/***/ 7920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readMarkdown)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(542);
/* harmony import */ var _text_positions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7810);
/* harmony import */ var _plain_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4809);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7039);




const FENCE = /^---[ \t]*$/;
/** Reads Markdown with front matter: YAML between two `---` lines, then the instructions. */
async function readMarkdown(text) {
    const lines = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .D)(text);
    if (!text.trim())
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)([{ kind: 'empty', at: _text_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d }]);
    if (!FENCE.test(lines[0] ?? ''))
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)([{ kind: 'no-front-matter', at: _text_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d }]);
    const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
    if (end < 0)
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)([{ kind: 'unclosed-front-matter', at: _text_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d }]);
    const record = await (0,_plain_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYamlMapping */ .s)(lines.slice(1, end).join('\n'), 2);
    const body = lines
        .slice(end + 1)
        .join('\n')
        .trim();
    // What is below says nothing about an empty front matter, but then the file is not empty.
    if (body && record.problems.some(({ kind }) => kind === 'empty'))
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)([{ kind: 'no-fields', at: { line: 2, column: 1 } }]);
    const isBroken = record.fields.size === 0 && record.problems.length > 0;
    if (!body || isBroken)
        return record;
    const before = record.fields.get('instructions');
    const instructions = before
        ? { ...before, text: `${before.text}\n${body}` }
        : { text: body, at: { line: end + 2, column: 1 } };
    return { ...record, fields: new Map(record.fields).set('instructions', instructions) };
}


/***/ }),

/***/ 4809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readYamlMapping)
/* harmony export */ });
/* unused harmony export readPlainYaml */
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3304);

/** A key at the beginning of a line, and what follows its colon. Only spaces are looked at, so nothing goes back and forth. */
const KEY_LINE = /^([A-Za-z][\w-]*):(?:( +)(.*))?$/;
/** Characters that mean something at the beginning of a value. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`]/;
/** Tabs, line ends other than `\n`, and what is invisible: YAML has rules for each. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const UNUSUAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
/** Reads one YAML mapping. The parser for all of YAML is loaded when there is something that needs it. */
async function readYamlMapping(text, firstLine = 1) {
    return readPlainYaml(text, firstLine) ?? (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(910)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3529))).readYaml(text, firstLine);
}
/**
 * Reads the YAML that nearly all records are made of: a key and its value on one line, in quotes or not, comments, and
 * literal blocks. That takes a tenth of the time of a parser for all of YAML, which reads everything else: here, it is
 * undefined. What is read here, the parser would read in the same way.
 */
function readPlainYaml(text, firstLine) {
    if (UNUSUAL.test(text))
        return undefined;
    const lines = text.split('\n');
    const fields = new Map();
    const unknownKeys = [];
    const seen = new Set();
    for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        if (/^ *(?:#|$)/.test(line))
            continue;
        const [, key, gap = '', rest = ''] = KEY_LINE.exec(line) ?? [];
        if (key === undefined || /^null$/i.test(key) || seen.has(key))
            return undefined;
        seen.add(key);
        const keyAt = { line: index + firstLine, column: 1 };
        let value;
        if (/^\|-? *$/.test(rest)) {
            const block = readBlock(lines, index + 1);
            if (!block)
                return undefined;
            value = rest.startsWith('|-') ? block.text : `${block.text}\n`;
            index = block.end - 1;
        }
        else {
            value = readScalar(rest);
        }
        if (value === undefined)
            return undefined;
        const field = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldNamed */ .wx)(key);
        if (!field)
            unknownKeys.push({ key, at: keyAt });
        else if (fields.has(field))
            return undefined;
        else {
            const valueAt = { line: keyAt.line, column: key.length + 1 + gap.length + 1 };
            fields.set(field, { text: value, at: value === '' ? keyAt : valueAt });
        }
    }
    return seen.size > 0 ? { fields, unknownKeys, problems: [] } : undefined;
}
/** The value of one line; undefined where YAML has more to say about it. */
function readScalar(text) {
    const quoted = /^(?:"([^"\\]*)"|'([^']*)') *(?: #.*)?$/.exec(text);
    if (quoted)
        return quoted[1] ?? quoted[2];
    if (text === '' || text.startsWith('#'))
        return '';
    if (INDICATOR.test(text))
        return undefined;
    const comment = text.indexOf(' #');
    const value = (comment < 0 ? text : text.slice(0, comment)).trimEnd();
    if (value.includes(': ') || value.endsWith(':'))
        return undefined;
    return /^(?:~|null)$/i.test(value) ? '' : value;
}
/** The lines of a literal block, without its indentation; undefined where it is unusual. */
function readBlock(lines, start) {
    const indent = /^ +(?=[^ ])/.exec(lines[start] ?? '')?.[0];
    if (!indent)
        return undefined;
    const content = [];
    let end = start;
    for (; end < lines.length; end += 1) {
        const line = lines[end] ?? '';
        if (line.startsWith(indent))
            content.push(line.slice(indent.length));
        else if (line.trim() === '')
            content.push('');
        else if (line.startsWith(' '))
            return undefined;
        else
            break;
    }
    // Without a line end at its end, what a block is depends on where it stands.
    if (end === lines.length && content.at(-1) !== '')
        return undefined;
    while (content.at(-1) === '')
        content.pop();
    return { text: content.join('\n'), end };
}


/***/ }),

/***/ 7039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   a: () => (/* binding */ MAX_PROBLEMS)
/* harmony export */ });
/** After the first few, the errors of a broken file only follow from one another. */
const MAX_PROBLEMS = 10;
/** The outcome for a file from which no field could be read. */
function unreadable(problems) {
    return { fields: new Map(), unknownKeys: [], problems: problems.slice(0, MAX_PROBLEMS) };
}


/***/ }),

/***/ 4156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Mh: () => (/* binding */ AWS_NAME),
  e8: () => (/* binding */ GITHUB_NAME),
  z3: () => (/* binding */ isBlank),
  aE: () => (/* binding */ readRecord),
  _M: () => (/* binding */ repositoryOf)
});

// EXTERNAL MODULE: ./build/records/fields.js
var fields = __nccwpck_require__(3304);
// EXTERNAL MODULE: ./build/text/positions.js
var positions = __nccwpck_require__(7810);
;// CONCATENATED MODULE: ./build/records/place.js

/** Joins what a record says with what its place says. Where the two differ, the place wins. */
function reconcile(place, said, raw) {
    const placeScope = scopeOfFileName(place.file);
    const scope = placeScope ?? said.scope ?? 'repository';
    // An organization's secret may stand in any repository's folder.
    const folder = scope === 'organization' ? undefined : place.repository;
    const isSameRepository = !folder ||
        !said.repository ||
        folder.toLowerCase() === said.repository.replace(/^.*\//, '').toLowerCase();
    const at = (field) => raw.fields.get(field)?.at ?? positions/* START */.d;
    let conflict;
    if (placeScope && said.scope && placeScope !== said.scope) {
        conflict = { field: 'scope', says: said.scope, placeSays: placeScope, at: at('scope') };
    }
    else if (!isSameRepository && said.repository) {
        conflict = { field: 'repository', says: said.repository, placeSays: folder, at: at('repository') };
    }
    return { scope, repository: (isSameRepository ? (said.repository ?? folder) : folder) ?? null, conflict };
}
/** A convention of file names: `gh-repo-<name>` and `gh-org-<name>`. */
function scopeOfFileName(file) {
    const prefix = /(?:^|\/)gh-(repo|org)-[^/]+$/i.exec(file)?.[1]?.toLowerCase();
    if (!prefix)
        return undefined;
    return prefix === 'org' ? 'organization' : 'repository';
}

;// CONCATENATED MODULE: ./build/records/record.js


/** A name that GitHub accepts: https://docs.github.com/en/actions/reference/security/secrets */
const GITHUB_NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i;
const GITHUB_NAME_FORM = 'a GitHub secret name: letters, digits and _, no digit first, no GITHUB_ prefix';
/** A name or an ARN: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html */
const AWS_NAME = /^[\w/+=.@:-]{1,2048}$/;
const AWS_NAME_FORM = 'an AWS Secrets Manager name (letters, digits and /_+=.@-) or ARN';
/** Reads the fields of a record and joins them with what its place says. */
function readRecord(raw, place) {
    const values = {};
    const valueProblems = [];
    const saidTwice = new Set(raw.problems.flatMap((p) => (p.kind === 'duplicate-key' ? [(0,fields/* fieldNamed */.wx)(p.key)] : [])));
    for (const name of fields/* FIELD_NAMES */.Yr) {
        const field = raw.fields.get(name);
        if (!field || isBlank(field))
            continue;
        // Of two dates, nobody can tell which is true.
        if ((0,fields/* fieldOf */._F)(name).kind.isDate && saidTwice.has(name))
            continue;
        const read = readField(name, field);
        if (Array.isArray(read))
            valueProblems.push(...read);
        else
            values[name] = read.value;
    }
    // A store that is misspelt is not GitHub's.
    const isStoreWrong = valueProblems.some(({ field }) => field === 'store');
    const store = values.store ?? (isStoreWrong ? 'other' : 'github-actions');
    const nameProblem = values.name === undefined ? undefined : checkName(values.name, store);
    const nameField = raw.fields.get('name');
    if (nameProblem && nameField) {
        valueProblems.push({ field: 'name', text: values.name ?? '', at: nameField.at, form: nameProblem });
    }
    const { scope, repository, conflict } = reconcile(place, values, raw);
    const record = {
        file: place.file,
        name: values.name ?? null,
        store,
        scope,
        environment: values.environment ?? null,
        repository,
        servers: values.server ?? [],
        region: values.region ?? null,
        secret: values.secret ?? true,
        owner: values.owner ?? null,
        updated: values.updated ?? null,
        updatedBy: values['updated-by'] ?? null,
        expires: values.expires ?? null,
        hasReason: values.reason !== undefined,
        rotateEvery: values['rotate-every'] ?? null,
        warnBefore: values['warn-before'] ?? null,
        reviewed: values.reviewed ?? null,
        rotateUrl: values['rotate-url'] ?? null,
        positions: positionsOf(raw),
    };
    return { record, valueProblems, conflict };
}
function positionsOf({ fields }) {
    const positions = {};
    for (const [name, { at }] of fields)
        positions[name] = at;
    return positions;
}
/** True when a field is there without saying anything. */
function isBlank({ text }) {
    return typeof text === 'string' ? text.trim() === '' : text.every((item) => item.trim() === '');
}
function readField(name, { text, at }) {
    const { kind, isFreeText } = (0,fields/* fieldOf */._F)(name);
    if (isFreeText)
        return { value: text };
    if (kind.isList)
        return readList(name, typeof text === 'string' ? text.split(',') : text, at);
    if (typeof text !== 'string')
        return [{ field: name, text: text.join(', '), at, form: 'one value, but a list' }];
    const value = kind.read(text.trim());
    if (value === undefined)
        return [{ field: name, text: text.trim(), at }];
    return { value: typeof value === 'string' ? detached(value) : value };
}
/** The same text, which does not keep the one in memory that it was cut from: a record is far less than its file. */
function detached(text) {
    return `${text} `.slice(0, -1);
}
function readList(name, texts, at) {
    const { kind } = (0,fields/* fieldOf */._F)(name);
    const items = texts.map((item) => item.trim()).filter(Boolean);
    const wrong = items.filter((item) => kind.read(item) === undefined);
    return wrong.length > 0 ? wrong.map((item) => ({ field: name, text: item, at })) : { value: items };
}
function checkName(name, store) {
    if (store.startsWith('github-'))
        return GITHUB_NAME.test(name) ? undefined : GITHUB_NAME_FORM;
    if (store === 'aws-secrets-manager')
        return AWS_NAME.test(name) ? undefined : AWS_NAME_FORM;
    return undefined;
}
/** The full name of the repository that has the secret: the record's own, or the one scanned; null when unknown. */
function repositoryOf({ scope, repository }, scanned) {
    if (scope === 'organization')
        return null;
    if (!repository || repository.includes('/'))
        return repository ?? scanned;
    return scanned ? `${scanned.replace(/\/.*$/, '')}/${repository}` : repository;
}


/***/ }),

/***/ 1843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   N3: () => (/* binding */ httpsUrl),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   up: () => (/* binding */ dateOrNever),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _calendar_date_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7107);
/* harmony import */ var _calendar_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5239);


/** One line of text. */
const line = {
    read: (text) => (/[\r\n]/.test(text) ? undefined : text),
    form: 'one line of text',
    example: 'platform',
    schema: { type: 'string', pattern: '^[^\\r\\n]+$' },
};
/** Text of any length. */
const prose = {
    read: (text) => text,
    form: 'text',
    example: 'Create a token on the page …, then store it as …',
    schema: { type: 'string' },
};
const date = {
    read: _calendar_date_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDate */ ._U,
    form: 'a calendar date, YYYY-MM-DD',
    example: '2027-05-14',
    schema: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    isDate: true,
};
const dateOrNever = {
    read: (text) => (text.toLowerCase() === 'never' ? 'never' : (0,_calendar_date_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDate */ ._U)(text)),
    form: 'a calendar date, YYYY-MM-DD, or never',
    example: '2027-05-14',
    schema: { anyOf: [date.schema, { type: 'string', pattern: '^[Nn][Ee][Vv][Ee][Rr]$' }] },
    isDate: true,
};
const duration = {
    read: (text) => {
        const length = (0,_calendar_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text);
        return length && length.count > 0 ? length : undefined;
    },
    form: 'a duration of at least a day: days (90 or 90d), weeks (12w), months (3mo) or years (1y)',
    example: '90d',
    schema: {
        anyOf: [
            { type: 'integer', minimum: 1 },
            { type: 'string', pattern: `^(?=0*[1-9])${_calendar_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_PATTERN */ .Cq.slice(1)}` },
        ],
    },
};
const boolean = {
    read: (text) => (/^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined),
    form: 'true or false',
    example: 'true',
    schema: { enum: [true, false, 'true', 'false'] },
};
/** An `https` URL without credentials. */
const httpsUrl = {
    read: (text) => {
        const url = URL.canParse(text) ? new URL(text) : undefined;
        return url?.protocol === 'https:' && !url.username && !url.password && !/\s/.test(text)
            ? text
            : undefined;
    },
    form: 'a URL that begins with https://',
    example: 'https://github.com/settings/personal-access-tokens',
    schema: { type: 'string', format: 'uri', pattern: '^https://' },
};
/** `owner/name`, or only `name` for a repository of the same owner. */
const repository = {
    read: (text) => (/^[\w.-]+(\/[\w.-]+)?$/.test(text) ? text : undefined),
    form: 'a repository: owner/name, or name',
    example: 'my-org/my-service',
    schema: { type: 'string', pattern: '^[\\w.-]+(/[\\w.-]+)?$' },
};
const lines = {
    ...line,
    form: 'a text or a list of texts',
    example: 'web-1, web-2',
    schema: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    isList: true,
};
/** One of some words, in any case; `synonyms` are other spellings that mean one of them. */
function oneOf(words, synonyms = {}) {
    const byWord = new Map([
        ...words.map((word) => [word, word]),
        ...Object.entries(synonyms),
    ]);
    return {
        read: (text) => byWord.get(text.toLowerCase()),
        form: `one of ${words.join(', ')}`,
        example: words[0] ?? '',
        schema: { enum: [...byWord.keys()] },
    };
}


/***/ }),

/***/ 906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});

;// CONCATENATED MODULE: ./build/secret-values/placeholder.js
/**
 * Whether a text only stands for a secret's value, as instructions do: a mask (`69b*****`), an ellipsis
 * (`ghp_…`), a variable (`${TOKEN}`), a word (`YOUR_TOKEN`), or one character again and again.
 */
function isPlaceholder(text) {
    return (MASK.test(text) || SAYS_SO.test(text) || WORD.test(text) || isConstantName(text) || isMonotonous(text));
}
const MASK = /\*{3}|…|\.{3}|^<.*>?$|^\$\w+$|\$[({]|^\{|%[({]|<[a-z]/;
/** In one case throughout: in a long random value, a word can occur by chance in mixed case. */
const SAYS_SO = /your|YOUR|Your|example|EXAMPLE|Example|placeholder|PLACEHOLDER|change.?me|CHANGE.?ME|redacted|REDACTED|dummy|DUMMY|sample|SAMPLE|insert|INSERT|xxxx|XXXX|0000000/;
const WORD = /^(?:my-?)?(?:pass(?:word)?|pwd|secret|token|user|key|x-oauth-basic|todo|tbd|none|null|true|false)$/i;
/** `KOSLI_API_TOKEN`: the name of a variable. */
function isConstantName(text) {
    return /^[A-Z]+(_[A-Z0-9]+)*$/.test(text) && !/\d/.test(text.slice(0, -2));
}
/** Three different characters or fewer in the longest word. */
function isMonotonous(text) {
    const longest = text.split(/[^A-Za-z0-9]+/).reduce((a, b) => (b.length > a.length ? b : a), '');
    return longest.length >= 8 && new Set(longest).size <= 3;
}
/**
 * Whether a text says where a value is, and is not the value: a URL, an ARN, a path in a vault, an address, a
 * variable of a program (`var.db_password_v2`).
 */
function isReference(text) {
    if (/:\/\/|^arn:|^[./~]|^1password\b|^[\w.+-]+@[\w.-]+$/i.test(text))
        return true;
    if (/^[a-z_]\w*(?:\.\w+)+$/i.test(text))
        return true;
    return (text.includes('/') &&
        text.split(/[/:]/).every((part) => /^[A-Za-z_-]*\d{0,4}(?:[#.-][A-Za-z0-9_-]+)?$/.test(part)));
}

;// CONCATENATED MODULE: ./build/secret-values/runs.js
const BEYOND_ASCII = 128;
/** The characters of ASCII that match a pattern, and perhaps all that are not ASCII. */
function characterClass(ascii, beyondAscii) {
    return Uint8Array.from({ length: BEYOND_ASCII + 1 }, (_, code) => Number(code === BEYOND_ASCII ? beyondAscii : ascii.test(String.fromCharCode(code))));
}
/**
 * Whether a text has a run of characters of a class, of a length or longer, that satisfies a test.
 *
 * Every record is looked at, so not every character is: a run of 20 has one at every 20th place, and most of these
 * are in runs that are short. It takes a tenth of the time of a pattern.
 */
function hasRun(text, characters, length, accepts) {
    const isMember = (index) => characters[Math.min(text.charCodeAt(index), BEYOND_ASCII)] === 1;
    for (let probe = length - 1; probe < text.length;) {
        let start = probe;
        let end = probe;
        while (start > 0 && isMember(start - 1))
            start -= 1;
        while (end < text.length && isMember(end))
            end += 1;
        if (end - start >= length && accepts(text.slice(start, end)))
            return true;
        probe = end + length;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/secret-values/patterns.js


/**
 * Between a word and its value: `:`, `=`, `=>`, with the quotes, emphasis and table cells of Markdown around. All of
 * it is bounded, so that no text makes the search go back and forth.
 */
const IS = /["'`*_]{0,4}[ \t]{0,9}[:=]>?["'`*_]{0,4}[ \t]{0,9}(?:\|[ \t]{0,9})?["'`*_(]{0,4}/.source;
/** The body of a PEM block: its headers, then lines of base64, the last of which may be short. */
const PEM_BODY = /(?:\s*(?:Proc-Type|DEK-Info|Version|Comment|Hash): [^\r\n]*)*(?:(?:\s|\\n)*[A-Za-z0-9+/=]{20,}(?=\s|\\|-----|["']|$))+(?:(?:\s|\\n)*[A-Za-z0-9+/=]+(?=\s*-----END))?/
    .source;
/** What the library does not know, or knows only in a narrower form. */
const PATTERNS = [
    { what: 'JSON Web Token', needs: 'eyJ', regex: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/dg },
    {
        what: 'private key',
        needs: 'PRIVATE KEY',
        regex: new RegExp(`-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?<value>${PEM_BODY})`, 'dg'),
        accepts: (value) => value.length >= 64,
    },
    {
        what: 'password in a URL',
        needs: '@',
        regex: /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?<user>[^\s/:@]{0,100}):(?<value>[^\s/@]{1,200})@(?!sha256:)/dgi,
        accepts: (value, { groups }) => isUrlPassword(groups?.user ?? '', value),
    },
    {
        what: '32 hexadecimal digits',
        needsMixed: true,
        regex: /(?<![\w/@#.:%-])[0-9a-f]{32}(?![\w/-]|\.\w|[ \t]+\*?[\w./-]+\.\w)/dgi,
        accepts: (value, match) => /\d/.test(value) && /[a-f]/i.test(value) && !isIdentifier(match),
    },
    {
        what: 'password',
        regex: new RegExp(`(?:pass(?:word|wd|phrase)|pwd)(?:${IS}|(?<=--password)[ \\t]+["']?)(?<value>[^\\s"'\`]{6,200})`, 'dgi'),
        accepts: isPasswordLike,
    },
    {
        what: 'key or token',
        needsMixed: true,
        regex: new RegExp(`(?:(?:token|secret|(?:api|access|secret)[-_ ]?key)${IS}|\\bbearer[ \\t]+|(?<=[ \\t])(?:--body|-b|--value|--secret-string)[ \\t=]+["']?)(?<value>[^\\s"'\`]{16,500})`, 'dgi'),
        accepts: isTokenLike,
    },
];
/** Finds secrets' values by the project's own patterns. Placeholders are not found. */
function findByPattern(text) {
    const found = [];
    const isMixed = hasMixedPiece(text);
    for (const { what, needs, needsMixed, regex, accepts } of PATTERNS) {
        if ((needs && !text.includes(needs)) || (needsMixed && !isMixed))
            continue;
        for (const match of text.matchAll(regex)) {
            const [start, end] = match.indices?.groups?.value ?? match.indices?.[0] ?? [0, 0];
            const value = text.slice(start, end).replace(/[),;.*_|]+$/, '');
            if (isPlaceholder(value) || accepts?.(value, match) === false)
                continue;
            found.push({ what, start, end: start + value.length });
        }
    }
    return found;
}
/** Not a word, and not the user's name again, as in `guest:guest`. */
function isUrlPassword(user, password) {
    return password !== user && !isPlaceholder(password);
}
/** Names of things that 32 hexadecimal digits identify, and URLs, in which they are a page. */
function isIdentifier({ input, index }) {
    const before = input
        .slice(Math.max(0, index - 200), index)
        .replace(/^[\s\S]*[\r\n](?=[^\r\n]*\r?\n?[^\r\n]*$)/, '');
    return (/:\/\/\S*$/.test(before) ||
        /\b(?:ID|md5(?: \w+){0,3}|checksum|digest|hash|commit|revision|fingerprint|etag|uuid|tenant|zone|account|organi[sz]ation|subscription)\W*$/i.test(before));
}
/** Not a word, an address, or where it is kept, but letters with digits or signs among them. */
function isPasswordLike(value) {
    const [first = ''] = value.split(/[;,]/, 1);
    if (first.length < 6 || isReference(first) || /[()]/.test(first))
        return false;
    return /[A-Za-z]/.test(first) && /[\d!#$%^&*+=?]/.test(first);
}
/** It looks random, and does not say where the value is. */
function isTokenLike(value) {
    return !isReference(value) && hasMixedPiece(value);
}
/** Letters and digits mixed, without a separator for a dozen characters. */
function hasMixedPiece(text) {
    return hasRun(text, PIECE, 12, (piece) => /\d/.test(piece) && /[A-Za-z]/.test(piece));
}
const PIECE = characterClass(/[^\s"'`_./-]/, true);

;// CONCATENATED MODULE: ./build/secret-values/suspect.js

/**
 * A quick look: whether a text could hold a value that the library of providers' tokens knows.
 *
 * Nearly every record holds none, and this keeps the library from being loaded for them. It may say yes too
 * often, never no to a value that the library would find. So it asks only for what all of them share: a long
 * random-looking run of characters, a key block, credentials in a URL, or the assignment of a cloud key.
 */
function isSuspect(text) {
    return HINTS.test(text) || hasRun(text, TOKEN_CHARACTERS, RUN_LENGTH, isRandom);
}
/** Bounded, so that no text makes the search go back and forth; a longer one is a random run. */
const HINTS = /PRIVATE KEY|:\/\/[^\s/]+@|_authToken=|secret_?access_?key|xox[a-z]-\S{0,100}\d|xapp-\S{0,100}\d/i;
/** As long as the shortest token that the library knows. */
const RUN_LENGTH = 20;
const TOKEN_CHARACTERS = characterClass(/[\w+=.~-]/, false);
/** Mixed case, or letters and digits without a separator: names of things seldom have either for so long. */
function isRandom(run) {
    if (/[a-z]/.test(run) && /[A-Z]/.test(run))
        return true;
    return /[A-Za-z0-9]{16,}/.test(run) && /\d/.test(run) && /[A-Za-z]/.test(run);
}

;// CONCATENATED MODULE: ./build/secret-values/scan.js



/** What stands for a character of a value. It means nothing in YAML, in Markdown, or anywhere else. */
const BLOT = '█';
/**
 * Finds what looks like the value of a secret and blots it out, so that nothing that reads the text afterwards
 * can pass it on.
 */
async function scan(text) {
    const found = findByPattern(text);
    if (isSuspect(text)) {
        const { findByLibrary } = await Promise.all(/* import() */[__nccwpck_require__.e(570), __nccwpck_require__.e(789)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1789));
        found.push(...(await findByLibrary(text)).filter(({ start, end }) => isConvincing(text.slice(start, end))));
    }
    if (found.length === 0)
        return { text, values: [] };
    const values = merge(text, found);
    let blotted = '';
    let done = 0;
    for (const { start, end } of values) {
        blotted += text.slice(done, start) + text.slice(start, end).replaceAll(/[^\r\n]/g, BLOT);
        done = end;
    }
    return { text: blotted + text.slice(done), values };
}
/** Documentation is full of tokens that are none: `xoxb-your-token`, `https://user:password@host`. */
function isConvincing(match) {
    const [, user, password] = /:\/\/([^\s/:@]*):([^\s/@]*)@/.exec(match) ?? [];
    if (password !== undefined)
        return isUrlPassword(user ?? '', password);
    return match.length >= 20 && !isPlaceholder(match) && (/\d/.test(match) || match.length > 30);
}
/** To the ends of the word, so that no rest of a value is left standing. */
function widen(text, value) {
    let { start, end } = value;
    const isWord = (index) => /[\w+/=-]/.test(text[index] ?? '');
    while (start > 0 && isWord(start) && isWord(start - 1))
        start -= 1;
    while (end < text.length && isWord(end))
        end += 1;
    return { ...value, start, end };
}
/** Widens the values, and makes one of those that overlap. */
function merge(text, values) {
    const merged = [];
    let covered = 0;
    for (const value of [...values].sort((a, b) => a.start - b.start || b.end - a.end)) {
        // What is covered already is not widened again: in a text full of values that would take for ever.
        if (value.end <= covered)
            continue;
        const widened = widen(text, value);
        const last = merged.at(-1);
        if (last && widened.start < covered)
            merged[merged.length - 1] = { ...last, end: widened.end };
        else
            merged.push(widened);
        covered = widened.end;
    }
    return merged;
}


/***/ }),

/***/ 346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ NOTHING_READ)
/* harmony export */ });
/** A part of which nothing was read; who uses it says which store, and why. */
const NOTHING_READ = {
    scope: 'repository',
    repository: null,
    environment: null,
    region: null,
    secrets: null,
};


/***/ }),

/***/ 4617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ compareCodePoints)
/* harmony export */ });
/** Compares two strings by Unicode code points, which is also the order of their UTF-8 bytes. */
function compareCodePoints(a, b) {
    let index = 0;
    while (index < a.length && index < b.length && a.charCodeAt(index) === b.charCodeAt(index))
        index += 1;
    return (a.codePointAt(index) ?? -1) - (b.codePointAt(index) ?? -1);
}


/***/ }),

/***/ 5174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
const UTF8 = new TextDecoder('utf-8', { fatal: true });
/** The text without its byte order mark; `undefined` when it is not UTF-8, or binary (it has NUL characters). */
function decodeText(bytes) {
    try {
        const text = UTF8.decode(bytes);
        return text.includes('\0') ? undefined : text;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/** The lines of a text, whatever ends them. */
function linesOf(text) {
    // Most texts know only one end of a line, which is found in a third of the time of a pattern.
    return text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
}


/***/ }),

/***/ 7810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ positionsIn),
/* harmony export */   d: () => (/* binding */ START)
/* harmony export */ });
const START = { line: 1, column: 1 };
/** Tells the places of offsets in a text, which is walked once. */
function positionsIn(text) {
    const starts = [0];
    for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/g))
        starts.push(index + lineEnd.length);
    return (offset) => {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}


/***/ }),

/***/ 4252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** Control characters, line ends, marks that are invisible or turn the direction of text, and half characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const ESCAPES = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
    // Only chooses the coloured form of the sign before it.
    ['\ufe0f', '\ufe0f'],
]);
/** One line of text in which every character can be seen; what can't is shown by its number, as `\u{202e}`. */
function visible(text) {
    return text.replaceAll(INVISIBLE, (char) => ESCAPES.get(char) ?? `\\u{${char.codePointAt(0)?.toString(16)}}`);
}
/** The text itself, or as much as fits into `length` characters with an ellipsis at its end. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    const cut = text.slice(0, length - 1);
    return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
/** The text in one visible line of at most `length` characters. However long it was, no more is looked at. */
function shown(text, length) {
    return clip(visible(clip(text, length + 1)), length);
}
/** Long enough to recognise a value, short enough for a line. */
const QUOTED_LENGTH = 80;
/** A value from a record, to stand in a sentence. */
function quote(text) {
    return `“${shown(text, QUOTED_LENGTH)}”`;
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the product, as package.json has it; `npm run generate` writes it here. */
const VERSION = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
