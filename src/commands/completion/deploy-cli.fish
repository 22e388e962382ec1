# Completion of deploy-cli in fish. The program prints the candidates.
complete --command deploy-cli --keep-order --no-files --arguments "(deploy-cli __complete fish -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token --cut-at-cursor) 2> /dev/null)"
