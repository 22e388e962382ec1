# Completion of deploy-cli in fish: the program says what could come next.
complete --command deploy-cli --keep-order --no-files --arguments "(deploy-cli __complete fish -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token --cut-at-cursor) 2> /dev/null)"
