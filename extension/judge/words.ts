/** What the judgement says of what it could not see. `{names}` is filled in. */
export const judgeWords = {
  answeringAbuse: 'What you are answering has words in it that could hurt or offend.',
  unseen:
    'The addresses of {names} do not stand on this page, so Probity cannot tell whether they work for your council. Check before you send.',
};
