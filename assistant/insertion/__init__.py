"""The straight path of a reply: from the chosen text to text in the chat, and what came of it."""
