/** `GET` lists, `POST /authority/{propose,approve,revoke,block}` changes: the way of `lgsp authority` into the running hub. */
export const authorityPath = "/authority";
