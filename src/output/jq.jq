# What jq has and jaq's libraries leave to the program.
def @csv: if type != "array" then error("cannot write \(type) as CSV: an array is needed") end
  | map(if type == "string" then "\"" + gsub("\""; "\"\"") + "\""
        elif . == null then ""
        elif type == "array" or type == "object" then error("cannot write \(type) in a row of CSV")
        else tostring end) | join(",");
def @tsv: if type != "array" then error("cannot write \(type) as TSV: an array is needed") end
  | map(if type == "string" then gsub("\\\\"; "\\\\") | gsub("\t"; "\\t") | gsub("\n"; "\\n") | gsub("\r"; "\\r")
        elif . == null then ""
        elif type == "array" or type == "object" then error("cannot write \(type) in a row of TSV")
        else tostring end) | join("\t");
def IN(s): any(s == .; .);
def IN(src; s): any(src == s; .);
def INDEX(stream; f): reduce stream as $row ({}; .[$row | f | tostring] |= $row);
def INDEX(f): INDEX(.[]; f);
def toarray: if type == "array" then . else [.] end;
# The reason must be seen, and there is one exit status for it.
def halt_error: error;
def halt_error($status): error;
