sent = "hello"
