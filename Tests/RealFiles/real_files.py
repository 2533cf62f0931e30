"""Holds `nhi-pack inspect` against other programs on files that nobody here wrote.

    real_files.py PROGRAM LIST... [--cuts]

PROGRAM is the nhi-pack to ask, each LIST a text of paths, one a line. Told are, a format: the files that another program
opens without complaint and `inspect` rejects (false alarms), and those that the other program cannot open and `inspect`
accepts (misses). With --cuts every file that both take for whole is cut to 50, 90 and 99 % of its length and judged
again; a cut is missed when nothing is said of it that was not said of the whole file.

Judges: djpeg, Pillow, tiffinfo, qpdf, olefile with antiword, ffmpeg, xmllint, Python's codecs; PICT has none, nor has a
format whose judge is not installed. They decode, which `inspect` does not: a damaged stream inside a PDF counts as a miss.
The files stay where they are; nothing is kept.
"""
import collections
import json
import pathlib
import resource
import subprocess
import sys
import tempfile
import warnings

SHARES = (50, 90, 99)
BATCH = 200
# Pillow takes what a broken header asks for.
MEMORY = 3 << 30


def run(*command):
    """Exit status and what was said on standard error."""
    try:
        done = subprocess.run(command, capture_output=True, timeout=60)
    except (FileNotFoundError, subprocess.TimeoutExpired):
        return None, ""
    return done.returncode, done.stderr.decode(errors="replace").strip()


def by_status(good, bad):
    """A judge from the exit statuses that mean whole and broken; any other, or none, means that it does not know."""
    def judge(status, said):
        return (True if status in good else False if status in bad else None), said
    return judge


def picture(path):
    """Pillow decodes every frame."""
    try:
        import PIL.Image
    except ImportError:
        return None, ""
    PIL.Image.MAX_IMAGE_PIXELS = None
    try:
        with PIL.Image.open(path) as image:
            for frame in range(getattr(image, "n_frames", 1)):
                image.seek(frame)
                image.load()
        return True, ""
    except MemoryError:
        return None, ""
    except Exception as error:  # Pillow lets out whatever its plug-ins raise.
        return False, repr(error)


def jpeg(path):
    status, said = run("djpeg", "-outfile", "/dev/null", path)
    return by_status({0}, {1, 2})(status, said)


def tiff(path):
    """Both libtiff and Pillow, which read different kinds of it: whole if one reads it all, broken if neither does."""
    status, said = run("tiffinfo", "-D", path)
    whole, other = picture(path)
    if status is None:
        return whole, other
    return (status == 0 and not said) or bool(whole), said or other


def pdf(path):
    # 3 is a document that qpdf had to repair, or only has a remark about.
    return by_status({0}, {2})(*run("qpdf", "--check", path))


def word(path):
    """Broken if olefile cannot read every stream, whole if antiword reads the text. It wants more than a few words."""
    try:
        import olefile
    except ImportError:
        return None, ""
    try:
        with olefile.OleFileIO(path, raise_defects=olefile.DEFECT_INCORRECT) as file:
            for stream in file.listdir():
                file.openstream(stream).read()
    except Exception as error:
        return False, repr(error)
    status, said = run("antiword", path)
    return (True if status == 0 else None), said


def film(path):
    status, said = run("ffmpeg", "-v", "error", "-xerror", "-i", path, "-map", "0:v", "-f", "null", "-")
    return (None if status is None else status == 0 and not said), said


def record(path):
    return by_status({0}, {1})(*run("xmllint", "--noout", "--nonet", path))


def page(path):
    status, said = run("xmllint", "--html", "--noout", "--nonet", path)
    return (None if status is None else status == 0), said


def text(path):
    data = pathlib.Path(path).read_bytes()
    if len(data) > MEMORY // 16:
        return None, ""
    for encoding in ("utf-8-sig", "cp950"):
        try:
            written = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return all(letter >= " " or letter in "\t\r\n\f\x1a" for letter in written) and bool(written.strip()), encoding
    return False, "neither UTF-8 nor Big5"


JUDGES = {
    "jpg": jpeg, "jpeg": jpeg, "gif": picture, "bmp": picture, "tif": tiff, "tiff": tiff, "pdf": pdf, "doc": word,
    "mpg": film, "mpeg": film, "mp4": film, "xml": record, "html": page, "htm": page, "txt": text,
}

def kind(path):
    extension = pathlib.Path(path).suffix[1:].lower()
    return {"jpg": "jpeg", "tif": "tiff", "mpg": "mpeg", "htm": "html"}.get(extension, extension)


def inspect(program, paths):
    """What `inspect` says of each: its verdict, and its findings as `F201 what …`."""
    answers = {}
    for start in range(0, len(paths), BATCH):
        batch = paths[start:start + BATCH]
        done = subprocess.run([program, "inspect", "--format", "json", *batch], capture_output=True)
        report = json.loads(done.stdout)
        for file in report["files"]:
            answers[file["path"]] = (file["verdict"], file["format"], [])
        for finding in report["findings"]:
            if finding["subject"].get("file") in answers:
                answers[finding["subject"]["file"]][2].append((finding["rule"], finding["message"]))
    missing = [path for path in paths if path not in answers]
    if missing:
        sys.exit(f"no answer for {len(missing)} files, the first: {missing[0]}")
    return answers


def main(program, lists, cuts):
    paths = [path for name in lists for path in pathlib.Path(name).read_text().splitlines() if path]
    paths = sorted({path for path in paths if pathlib.Path(path).is_file()})
    counts = collections.defaultdict(collections.Counter)
    whole = []
    for path, (verdict, format, findings) in inspect(program, paths).items():
        judged, said = JUDGES.get(kind(path), lambda _: (None, ""))(path)
        count = counts[kind(path)]
        count["files"] += 1
        count[verdict] += 1
        count[{True: "judged whole", False: "judged broken", None: "not judged"}[judged]] += 1
        if judged is True and verdict == "reject":
            count["FALSE ALARM"] += 1
            print("false alarm", path, format, *[message for _, message in findings], sep="\t")
        if judged is False and verdict == "accept":
            count["MISS"] += 1
            print("miss", path, format, said.splitlines()[-1:] or "", sep="\t")
        elif judged is False and verdict == "warn":
            count["warned only"] += 1
            print("warned", path, format, ",".join(rule for rule, _ in findings), said.splitlines()[-1:] or "", sep="\t")
        if judged is not False and verdict != "reject":
            whole.append((path, {rule for rule, _ in findings}))
    if cuts:
        cut(program, whole, counts)
    for name, count in sorted(counts.items()):
        print(name, *[f"{key} {number}" for key, number in count.items()], sep="; ")


def cut(program, whole, counts):
    for start in range(0, len(whole), BATCH):
        with tempfile.TemporaryDirectory() as folder:
            pieces = {}
            for number, (path, rules) in enumerate(whole[start:start + BATCH]):
                data = pathlib.Path(path).read_bytes()
                for share in SHARES:
                    piece = f"{folder}/{number}-{share}{pathlib.Path(path).suffix}"
                    pathlib.Path(piece).write_bytes(data[:len(data) * share // 100])
                    pieces[piece] = (path, rules, share)
            for piece, (verdict, format, findings) in inspect(program, list(pieces)).items():
                path, rules, share = pieces[piece]
                count = counts[kind(path)]
                if verdict == "reject":
                    count[f"{share} % rejected"] += 1
                elif {rule for rule, _ in findings} - rules:
                    count[f"{share} % warned"] += 1
                else:
                    judged, said = JUDGES.get(kind(path), lambda _: (None, ""))(piece)
                    broken = judged is False
                    count[f"{share} % missed" + (" and judged broken" if broken else "")] += 1
                    if broken or kind(path) not in ("text", "txt", "html"):
                        print("missed cut", share, path, format, said.splitlines()[-1:] or "", sep="\t")


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--cuts"]
    if len(arguments) < 2:
        sys.exit(__doc__)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    warnings.simplefilter("ignore")
    main(arguments[0], arguments[1:], "--cuts" in sys.argv)
