"""The scripts on screen: the Reply tab, the editor, the categories and the bin."""
