/** Put in by the build, from package.json. */
declare const PACKAGE_VERSION: string | undefined;
declare const ISSUES_ADDRESS: string | undefined;

/** The version of the add-in; `unbuilt` where nothing was built. */
export const ADD_IN_VERSION: string = typeof PACKAGE_VERSION === 'undefined' ? 'unbuilt' : PACKAGE_VERSION;

/** Where issues are reported: `bugs` in package.json. As long as that names none, results can be copied only. */
export const ISSUES: string | undefined = typeof ISSUES_ADDRESS === 'undefined' ? undefined : ISSUES_ADDRESS;
