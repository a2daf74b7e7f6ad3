# Sets the HTML of each line of standard input ({"html", "target"}) and answers "done"; the first answer is the version.
import json
import sys

import weasyprint

print(f"{weasyprint.__version__} (Python {sys.version_info.major}.{sys.version_info.minor})", flush=True)
for line in sys.stdin:
    job = json.loads(line)
    try:
        weasyprint.HTML(string=job["html"]).write_pdf(job["target"])
        print("done", flush=True)
    except Exception as error:  # The one who asked decides what a failure means.
        print(f"{type(error).__name__}: {error}".replace("\n", " "), flush=True)
