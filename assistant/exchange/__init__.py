"""Scripts in and out of every tool: readers and writers of foreign formats, and the plan of an import."""
