"""The library of replies: what a script is, where it is filed, and the verbs that change it."""
