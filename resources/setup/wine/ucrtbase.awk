# Makes, of what objdump says of Wine's ucrtbase.dll, the list of what ours exports: a few of its own, the rest handed on.
BEGIN { print "EXPORTS" }
/Name Pointer\] Table/ { listed = 1; next }
/^$/ { listed = 0 }
listed && $NF ~ /^c(real|imag|abs|arg)[fl]?$/ { printf "\"%s\" = our_%s\n", $NF, $NF; next }
listed { printf "\"%s\" = \"ucrtbase_of_wine.%s\"\n", $NF, $NF }
