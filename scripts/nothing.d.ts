/** What `electron` is to a folder that must not know it. */
export {}
