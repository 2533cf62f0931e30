"""Makes the fixtures of the rules: for each rule runs in which it fires and runs as alike as can be in which it passes.

    pip install pydicom && python3 Fixtures/rules/make.py

Every person and number is synthetic. Nothing is random and no clock is read, so the same pydicom gives the same bytes;
the committed files were made with 3.0.2. The folders of the rules are deleted and written anew; give another folder
as the only argument to write there instead. README.md says what a fixture holds.
"""

import shutil
import sys
from pathlib import Path

import bundles
import dicom_advice
import dicom_directory
import dicom_instances
import documents
import pictures
from dicom import directory, image_file, patched
from dicom_making import making_rules
from documents import FILM, record
from tables import claim, workbook, zipped

HERE = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)

# ---------------------------------------------------------------------------------------------------------------------
# What a fixture is made of

OPTIONS = {
    "--institution": "3599999991", "--tier": "13", "--fee-month": "11507", "--filing": "1",
    "--filing-date": "1150802", "--date": "2026-11-21",
}
FIRST, SECOND = "A123456789", "B223456782"  # identity numbers with right check digits
CHART = "SYNTHETIC RECORD - NO REAL PATIENT\r\n2026-07-09 46 K02.9\r\n".encode()
OTHER_CHART = CHART.replace(b"46", b"45")  # no two cases may have the same
CHART_PATH = "files/19000001/chart.txt"


def sampling_list(*rows: str, more: str = "") -> bytes:
    """Rows are `19,000001,A123456789`; `more` names further columns."""
    header = "案件分類,流水號,身分證號" + (f",{more}" if more else "")
    return "".join(f"{line}\r\n" for line in [header, *rows]).encode()


CLAIMED = {"d1": "19", "d2": "1", "d3": FIRST, "d11": "0790315", "d49": "示範患者甲"}  # the first case in a claim file
ONE = f"19,000001,{FIRST}"
TWO = f"19,000002,{SECOND}"


def write(folder: str, arguments: list[str], files: dict[str, bytes | Path], expected: list[str], setup: str) -> None:
    root = HERE / folder
    files = {
        "arguments": "".join(f"{argument}\n" for argument in arguments).encode(),
        "expected": "".join(f"{line}\n" for line in sorted(expected)).encode(),
    } | ({"setup": f"{setup}\n".encode()} if setup else {}) | files
    for path, data in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(data, Path):
            target.symlink_to(data)
        else:
            target.write_bytes(data)


def check(folder: str, *expected: str, files: dict[str, bytes | Path | None] = {}, setup: str = "",
          options: dict[str, str | None] = {}, flags: list[str] = [], list: str = "list.csv",
          pack: bool = False) -> None:
    """A run of `check`, or of `pack` into `sent`. One case with one chart, changed by `files` and `options`; None takes
    something away."""
    files = {"list.csv": sampling_list(ONE), CHART_PATH: CHART} | files
    command = ["pack" if pack else "check", list, "files", *flags] + (["-o", "sent"] if pack else [])
    for option, value in (OPTIONS | options).items():
        command += [option, value] if value is not None else []
    write(folder, command, {path: data for path, data in files.items() if data is not None}, [*expected], setup)


def names(folder: str, *expected: str, of: list[str]) -> None:
    write(folder, ["names", *of], {}, list(expected), "")


def document(name: str, data: bytes) -> dict[str, bytes]:
    return {f"files/19000001/{name}": data}


def about(rule: str, severity: str, name: str) -> str:
    """A finding about a file of the first case."""
    return f"{rule} {severity} case=13-19-000001 file=19000001/{name}"


# ---------------------------------------------------------------------------------------------------------------------
# Files

JPEG = pictures.jpeg()
OTHER_JPEG = pictures.jpeg(height=208)
TEXT = "115/07/09 示範病歷（合成資料），內容夠長，看得出是文字檔。\r\n".encode()
RTF = b"{\\rtf1\\ansi SYNTHETIC RECORD}"
PROGRAM = b"MZ".ljust(64, b"\0") + b"PE\0\0"
TRANSPORT_STREAM = b"".join(bytes([0x47, 0, 0, 0x10 | number]).ljust(188, b"\0") for number in range(5))


def schema(kind: str) -> bytes:
    """An XSD that asks for c9 病歷號 and looks at little else."""
    def element(name: str, inside: str) -> str:
        type = f"<xs:complexType><xs:sequence>{inside}</xs:sequence></xs:complexType>"
        return f'<xs:element name="{name}">{type}</xs:element>'

    rest = '<xs:any maxOccurs="unbounded" processContents="skip"/>'
    fields = "".join(f'<xs:element name="{name}" type="{kind}"/>' for name in ["c7", "c8", "c9"]) + rest
    case = element("cdata", element("chead", rest) + element("cbody", fields))
    root = element("feereview", case)
    return f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{root}</xs:schema>\n'.encode()


# ---------------------------------------------------------------------------------------------------------------------
# B: the bundle

def bundle_rules() -> None:
    taken = {"sent/3599999991_1151121_001.zip": b""}
    check("B101/fires-the-name-exists", "B101 error", files=taken, options={"--sequence": "1"}, pack=True)
    check("B101/passes-the-next-name", files=taken, options={"--sequence": "2"}, pack=True)
    check("B102/fires-after-999", "B102 error", files={"sent/3599999991_1151121_999.zip": b""}, pack=True)
    check("B102/passes-after-998", files={"sent/3599999991_1151121_998.zip": b""}, pack=True)
    check("B103/fires-1000", "B103 error", options={"--sequence": "1000"}, pack=True)
    check("B103/passes-999", options={"--sequence": "999"}, pack=True)
    check("B106/fires-beyond-eight-digits", "B106 error", options={"--number-start": "100000000"}, pack=True)
    check("B106/passes-the-last", options={"--number-start": "99999999"}, pack=True)
    for what, size, expected in [("fires", "1MB", ["B107 error case=13-19-000001 row=2"]), ("passes", "2MB", [])]:
        check(f"B107/{what}-{size}", *expected, options={"--max-bundle-size": size}, **grown(1_500_000))
    for rule, what, size, expected in [
            ("B104", "fires", 500_000_001, ["B104 warning"]), ("B104", "passes", 500_000_000, []),
            ("B105", "fires", 1_000_000_001, ["B105 warning"]), ("B105", "passes", 1_000_000_000, ["B104 warning"])]:
        check(f"{rule}/{what}-{size}-bytes", *expected, **grown(size - len(CHART)))


def finished_bundles() -> None:
    for folder, name, data, expected in bundles.bundle_rules():
        write(folder, ["verify", name], {name: data}, expected, "")
    for folder, rows, changed, expected in bundles.list_rules():
        command = ["verify", bundles.NAME, "--list", "list.csv"]
        for option, value in (OPTIONS | changed).items():
            command += [option, value] if option != "--date" else []
        write(folder, command, {bundles.NAME: bundles.SOUND, "list.csv": sampling_list(*rows)}, expected, "")


def ledger_rules() -> None:
    check("B301/fires-same-month", "B301 warning case=13-19-000001 row=2", **earlier(chart=OTHER_CHART))
    check("B301/passes-month-before", **earlier(chart=OTHER_CHART, options={"--fee-month": "11506"}))
    same = "case=13-19-000001 file=19000001/chart.txt"
    check("B302/fires-same-chart", f"B302 error {same}", **earlier(TWO))
    check("B302/passes-one-byte", **earlier(TWO, chart=OTHER_CHART))
    check("B301/passes-not-sent", **earlier(chart=OTHER_CHART, is_sent=False))
    check("B302/passes-not-sent", **earlier(TWO, is_sent=False))
    appeal = {"--filing": "4"}
    check("B303/fires-same-chart", f"B303 warning {same}", **earlier(), options=appeal)
    check("B303/passes-one-byte", **earlier(chart=OTHER_CHART), options=appeal)
    fifth = {"--fee-month": "11506", "--sequence": "5"}
    check("B304/fires-5-again", "B304 error", **earlier(chart=OTHER_CHART, options=fifth), options={"--sequence": "5"},
          pack=True)
    check("B304/passes-6-after-5", **earlier(chart=OTHER_CHART, options=fifth), options={"--sequence": "6"}, pack=True)
    june = {"--fee-month": "11506"}
    fifth = june | {"--number-start": "5"}
    check("B306/fires-5-again", "B306 error", **earlier(chart=OTHER_CHART, options=fifth),
          options={"--number-start": "5"}, pack=True)
    check("B306/passes-6-after-5", **earlier(chart=OTHER_CHART, options=fifth), options={"--number-start": "6"},
          pack=True)
    check("B305/fires-same-chart", f"B305 warning {same}", **earlier(options=june))
    check("B305/passes-one-byte", **earlier(chart=OTHER_CHART, options=june))


def earlier(row: str = ONE, chart: bytes = CHART, options: dict[str, str] = {}, is_sent: bool = True) -> dict:
    """A bundle of one case that was packed before."""
    words = [word for option in (OPTIONS | options).items() for word in option]
    return {"files": {"earlier.csv": sampling_list(row), f"earlier/{row[:9].replace(',', '')}/chart.txt": chart},
            "setup": " ".join(["pack", "earlier.csv", "earlier", "-o", "packed", *words])
            + ("" if is_sent else "\nhistory --not-sent 3599999991_1151121_001.zip")}


def grown(total: int) -> dict:
    """Scans of so many bytes together, none of them too large and no two alike."""
    files, setup = {}, []
    size = 100_000_000
    while total:
        name, size = f"scan-{len(setup) + 1}.tif", min(size, total)
        files |= document(name, pictures.large(size))
        setup.append(f"grow files/19000001/{name} {size}")
        total, size = total - size, size - 1_000_000
    return {"files": files, "setup": "\n".join(setup)}


# ---------------------------------------------------------------------------------------------------------------------
# C: the fields of the batch

def batch_rules() -> None:
    for rule, severity, option, bad, good, what in [
            ("C101", "error", "--institution", "359999999", "3599999991", ("nine-digits", "ten-digits")),
            ("C102", "warning", "--institution", "3599999992", "3599999991", ("check-digit", "check-digit")),
            ("C103", "error", "--tier", "18", "13", ("tier-18", "tier-13")),
            ("C104", "error", "--fee-month", "11513", "11507", ("month-13", "month-7")),
            ("C105", "error", "--filing", "3", "2", ("type-3", "type-2")),
            ("C106", "error", "--filing-date", "1150832", "1150831", ("august-32", "august-31")),
            ("C107", "error", "--review", "4", "3", ("kind-4", "kind-3")),
            ("C109", "error", "--date", "2026-11-31", "2026-11-30", ("november-31", "november-30")),
            ("C111", "warning", "--fee-month", "11509", "11508", ("month-after-filing", "month-of-filing")),
            ("C112", "warning", "--date", "2026-08-01", "2026-08-02", ("day-before-filing", "day-of-filing"))]:
        check(f"{rule}/fires-{what[0]}", f"{rule} {severity}", options={option: bad})
        check(f"{rule}/passes-{what[1]}", options={option: good})
    check("C108/fires-no-filing-type", "C108 error file=list.csv", options={"--filing": None})
    check("C108/passes-filing-type-in-list", options={"--filing": None},
          files={"list.csv": sampling_list(ONE + ",1", more="申報類別")})
    for what, tier, expected in [("fires-list-says-14", "14", ["C110 error file=list.csv row=2"]),
                                 ("passes-list-says-13", "13", [])]:
        check(f"C110/{what}", *expected, files={"list.csv": sampling_list(f"{ONE},{tier}", more="醫事類別")})
    for what, month, expected in [("fires-claim-of-june", "11506", ["C113 error file=TOTFA.xml"]),
                                  ("passes-claim-of-july", "11507", [])]:
        check(f"C113/{what}", *expected, files={"TOTFA.xml": claim(CLAIMED, head={"t3": month})},
              options={"--claims": "TOTFA.xml"})
    for what, tier, expected in [("fires-named-14", "14", True), ("passes-named-13", "13", False)]:
        name = f"3599999991{tier}1150713B.zip"
        check(f"C114/{what}", *([f"C114 warning file={name}"] if expected else []),
              files={name: zipped({"TOTFA.xml": claim(CLAIMED)})}, options={"--claims": name})
    check("C115/fires-one-case", "C115 error file=list.csv", flags=["--trial"])
    check("C115/passes-two-cases", flags=["--trial"],
          files={"list.csv": sampling_list(ONE, TWO), "files/19000002/chart.txt": OTHER_CHART})


def configuration_rules() -> None:
    def configured(folder: str, *expected: str, text: str, number: str = FIRST) -> None:
        check(folder, *expected, files={"nhi-pack.yaml": text.encode(), "list.csv": sampling_list(f"19,000001,{number}")},
              options={"--config": "nhi-pack.yaml"})

    def accepting(rule: str, case: str = "13-19-000001") -> str:
        return f"accept:\n  - rule: {rule}\n    case: {case}\n    fee-month: 11507\n    reason: 申報時就是這個號碼\n"

    wrong = "A123456788"
    configured("C201/fires-open-quote", "C201 error file=nhi-pack.yaml row=2", text='sheet: "清單\n')
    configured("C201/passes-closed-quote", text='mapping: ""\n')
    configured("C202/fires-no-such-key", "C202 error file=nhi-pack.yaml row=2", text="# 範例\nfee_month: 11507\n")
    configured("C202/passes-known-key", text="# 範例\nfee-month: 11507\n")
    configured("C203/fires-no-jobs", "C203 error file=nhi-pack.yaml row=1", text="jobs: 0\n")
    configured("C203/passes-one-job", text="jobs: 1\n")
    configured("C204/fires-an-error", "C204 error file=nhi-pack.yaml row=2", text=accepting("P101"))
    configured("C204/passes-a-warning", "P103 warning case=13-19-000001 row=2", text=accepting("P103"), number=wrong)
    configured("C205/fires-right-number", "C205 warning case=13-19-000001", text=accepting("P103"))
    configured("C205/passes-wrong-number", "P103 warning case=13-19-000001 row=2", text=accepting("P103"), number=wrong)
    for what, text, expected in [("fires-mapping", "mapping: mapping.csv\n", ["C206 error file=files/nhi-pack.yaml row=1"]),
                                 ("passes-container", "container: zip\n", [])]:
        check(f"C206/{what}", *expected, files={"files/nhi-pack.yaml": text.encode()})
    configured("C207/fires-program", "C207 error file=nhi-pack.yaml row=2", text="severity:\n  F102: warning\n")
    configured("C207/passes-picture", text="severity:\n  F203: warning\n")


# ---------------------------------------------------------------------------------------------------------------------
# L: the sampling list

def list_rules() -> None:
    def one(folder: str, *expected: str, rows: bytes, **other) -> None:
        check(folder, *expected, files={"list.csv": rows}, **other)

    def two(folder: str, *expected: str, rows: bytes) -> None:
        check(folder, *expected, files={"list.csv": rows, "files/19000002/chart.txt": OTHER_CHART})

    # A folder that only the serial names: for rules about the category.
    def by_serial(folder: str, *expected: str, category: str, tier: str) -> None:
        check(folder, *expected, options={"--tier": tier}, files={
            "list.csv": sampling_list(f"{category},000001,{FIRST}"), CHART_PATH: None, "files/000001/chart.txt": CHART})

    stray = "M101 warning file=19000002/chart.txt"
    right = sampling_list(ONE)
    one("L101/fires-nul-byte", "L101 error file=list.csv", rows=right.replace(b"\r", b"\0"))
    one("L101/passes-line-ends", rows=right)
    one("L102/fires-no-serial-column", "L102 error file=list.csv row=1", rows=right.replace("流水".encode(), b"", 1))
    one("L102/passes-both-columns", rows=right)
    open_quote = f'{ONE}\r\n19,000002,"{SECOND}'
    two("L103/fires-open-quote", "L103 error file=list.csv row=3", stray, rows=sampling_list(open_quote))
    two("L103/passes-closed-quote", rows=sampling_list(open_quote + '"'))
    check("L104/fires-header-alone", "L104 error file=list.csv row=1",
          files={"list.csv": sampling_list()})
    one("L104/passes-one-row", rows=right)
    one("L105/fires-two-serial-columns", "L105 error file=list.csv row=1",
        rows=sampling_list(ONE + ",000001", more="流水編號"))
    one("L105/passes-a-column-of-ours", rows=sampling_list(ONE + ",000001", more="本院編號"))
    for what, header, expected in [("fires-mistyped", "病例號", ["L106 warning file=list.csv row=1"]),
                                   ("passes-as-it-is-written", "病歷號", [])]:
        one(f"L106/{what}", *expected, rows=sampling_list(f"{ONE},CH1", more=header))
    workbook_rules()
    two("L201/fires-one-character", "L201 error file=list.csv row=3", stray, rows=sampling_list(ONE, TWO[1:]))
    two("L201/passes-two-characters", rows=sampling_list(ONE, TWO))
    two("L202/fires-letter", "L202 error file=list.csv row=3", stray,
        rows=sampling_list(ONE, TWO.replace("000002", "00000Z")))
    two("L202/passes-digits", rows=sampling_list(ONE, TWO))
    one("L203/fires-hyphen", "L203 warning case=13-19-000001 file=list.csv row=2", "P101 error case=13-19-000001 row=2",
        rows=sampling_list(ONE.replace("A1", "A-1")))
    one("L203/passes-letter-and-digits", rows=right)
    one("L204/fires-february-30", "L204 warning case=13-19-000001 file=list.csv row=2",
        rows=sampling_list(ONE + ",0790230", more="出生日期"))
    one("L204/passes-february-28", rows=sampling_list(ONE + ",0790228", more="出生日期"))
    two("L205/fires-same-serial", "L205 error case=13-19-000001 file=list.csv row=3", stray,
        rows=sampling_list(ONE, TWO.replace("000002", "1")))
    two("L205/passes-another-serial", rows=sampling_list(ONE, TWO.replace("000002", "2")))
    by_serial("L206/fires-western-in-dental", "L206 warning file=list.csv row=2", category="01", tier="13")
    by_serial("L206/passes-dental", category="11", tier="13")
    by_serial("L207/fires-15", "L207 warning file=list.csv row=2", category="15", tier="13")
    by_serial("L207/passes-16", category="16", tier="13")
    by_serial("L208/fires-inpatient-a1", "L208 warning file=list.csv row=2", category="A1", tier="22")
    by_serial("L208/passes-inpatient-1", category="1", tier="22")
    by_serial("L209/fires-pharmacy", "L209 warning file=list.csv row=2", category="01", tier="30")
    by_serial("L209/passes-physical-therapy", category="01", tier="40")
    for what, month, expected in [("fires-two-months", "11506", ["L210 error file=list.csv row=3"]),
                                  ("passes-one-month", "11507", [])]:
        two(f"L210/{what}", *expected, rows=sampling_list(f"{ONE},11507", f"{TWO},{month}", more="費用年月"))
    for what, end, expected in [("fires-damaged-name", b"\xFF", ["L211 warning file=list.csv row=2"]),
                                ("passes-name", "甲".encode(), [])]:
        one(f"L211/{what}", *expected, rows=sampling_list(f"{ONE},示範患者@", more="姓名").replace(b"@", end))


def workbook_rules() -> None:
    rows = [["案件分類", "流水號", "身分證號"], ONE.split(",")]

    def book(folder: str, *expected: str, data: bytes, sheet: str | None = None) -> None:
        check(folder, *expected, files={"list.csv": None, "list.xlsx": data}, list="list.xlsx",
              options={"--sheet": sheet})

    whole = workbook({"清單": rows})
    book("L107/fires-cut-short", "L107 error file=list.xlsx", data=whole[:-40])
    book("L107/passes-whole", data=whole)
    book("L108/fires-two-lists", "L108 error file=list.xlsx", data=workbook({"七月": rows, "八月": rows}))
    book("L108/passes-one-list", data=workbook({"說明": [["抽審清單"]], "七月": rows}))
    book("L109/fires-no-such-sheet", "L109 error file=list.xlsx", data=whole, sheet="九月")
    book("L109/passes-sheet-named", data=workbook({"七月": rows, "八月": rows}), sheet="八月")
    formula = [rows[0] + ["病歷號"], rows[1] + ["=1+1"]]
    book("L110/fires-no-result", "L110 warning file=list.xlsx", data=workbook({"清單": formula}))
    book("L110/passes-text", data=workbook({"清單": [formula[0], rows[1] + ["2"]]}))


def claim_rules() -> None:
    row = "case=13-19-000001 file=list.csv row=2"

    def claimed(folder: str, *expected: str, data: bytes, rows: bytes = sampling_list(ONE)) -> None:
        check(folder, *expected, files={"TOTFA.xml": data, "list.csv": rows}, options={"--claims": "TOTFA.xml"})

    whole = claim(CLAIMED)
    with_birth = sampling_list(f"{ONE},0790315,示範患者甲", more="出生日期,姓名")
    claimed("L301/fires-cut-short", "L301 error file=TOTFA.xml", data=whole[:-40])
    claimed("L301/passes-whole", data=whole)
    claimed("L302/fires-other-serial", f"L302 error {row}", data=claim(CLAIMED | {"d2": "2"}))
    claimed("L302/passes-serial-unpadded", data=whole)
    claimed("L303/fires-other-number", f"L303 error {row}", data=claim(CLAIMED | {"d3": SECOND}))
    claimed("L303/passes-masked", data=whole, rows=sampling_list("19,000001,A12345****"))
    claimed("L304/fires-other-birth-date", f"L304 error {row}", data=claim(CLAIMED | {"d11": "0790316"}),
            rows=with_birth)
    claimed("L304/passes-same-birth-date", data=whole, rows=with_birth)
    claimed("L305/fires-other-name", f"L305 warning {row}", data=claim(CLAIMED | {"d49": "示範患者乙"}),
            rows=with_birth)
    claimed("L305/passes-masked-name", data=claim(CLAIMED | {"d49": "示範○者甲"}), rows=with_birth)
    claimed("L306/fires-twice", f"L306 warning {row}", data=claim(CLAIMED, CLAIMED))
    claimed("L306/passes-other-category", data=claim(CLAIMED, CLAIMED | {"d1": "11"}))
    claimed("L307/fires-two-patients", f"L307 error {row}",
            data=claim(CLAIMED, CLAIMED | {"d3": SECOND}))
    claimed("L307/passes-two-cases", data=claim(CLAIMED, CLAIMED | {"d2": "2", "d3": SECOND}))
    claimed("L308/fires-no-number", f"L308 warning {row}", data=claim(CLAIMED | {"d3": ""}))
    claimed("L308/passes-number", data=whole)
    claimed("L309/fires-february-30", f"L309 warning {row}",
            data=claim(CLAIMED | {"d11": "0790230"}))
    claimed("L309/passes-march-15", data=whole)
    claimed("L310/fires-no-serial", "L310 warning file=TOTFA.xml", data=claim(CLAIMED, {"d1": "19", "d3": SECOND}))
    claimed("L310/passes-serial", data=claim(CLAIMED, {"d1": "19", "d2": "2", "d3": SECOND, "d11": "0800101"}))
    inpatient = {"d1": "1", "d2": "1", "d3": FIRST, "d6": "0790315"}
    claimed("L311/fires-inpatient-claim", "L311 error file=TOTFA.xml", data=claim(inpatient, kind="inpatient"))
    check("L311/passes-inpatient-tier", options={"--claims": "TOTFA.xml", "--tier": "22"}, files={
        "list.csv": sampling_list(f"1,000001,{FIRST}"), "TOTFA.xml": claim(inpatient, kind="inpatient"),
        CHART_PATH: None, "files/000001/chart.txt": CHART})
    claimed("L312/fires-no-filing-date", "L312 warning file=TOTFA.xml", data=claim(CLAIMED, head={"t6": ""}))
    claimed("L312/passes-whole-head", data=whole)


# ---------------------------------------------------------------------------------------------------------------------
# N: names

def name_rules() -> None:
    for rule, severity, bad, good, what in [
            ("N101", "error", "13A1900001.pdf", "13A19000001.pdf", ("serial-of-five", "serial-of-six")),
            ("N102", "warning", "13a19000001.pdf", "13A19000001.pdf", ("small-letter", "capital")),
            ("N103", "warning", "13A19000001001.pdf", "13A19000001-1.pdf", ("glued", "hyphen")),
            ("N104", "warning", "22AA1000001.pdf", "22A1000001.pdf", ("category-a1", "category-1")),
            ("N105", "warning", "22A01000001.pdf", "22A1000001.pdf", ("category-01", "category-1")),
            ("N106", "error", "13A19000001.dcm", "13A19000001.doc", ("dcm", "doc")),
            ("N107", "warning", "13A01000001.pdf", "13A11000001.pdf", ("western-in-dental", "dental")),
            ("N108", "warning", "13A15000001.pdf", "13A16000001.pdf", ("category-15", "category-16")),
            ("N111", "warning", "30A01000001.pdf", "40A01000001.pdf", ("pharmacy", "physical-therapy")),
            ("N112", "error", "13A19000001.pdf.pdf", "13A19000001.pdf", ("pdf-twice", "pdf-once"))]:
        names(f"{rule}/fires-{what[0]}", f"{rule} {severity} file={bad}", of=[bad])
        names(f"{rule}/passes-{what[1]}", of=[good])
    names("N109/fires-same-base", "N109 error file=13A19000001.jpg", of=["13A19000001.pdf", "13A19000001.jpg"])
    names("N109/passes-numbered", of=["13A19000001-1.pdf", "13A19000001-2.jpg"])
    chinese = "13A19000001病.pdf"
    names("N110/fires-chinese", f"N101 error file={chinese}", f"N110 error file={chinese}", of=[chinese])
    names("N110/passes-letters-and-digits", of=["13A19000001.pdf"])
    names("N113/fires-another-tier", "N113 warning file=14A21000001.pdf", of=["--tier", "13", "14A21000001.pdf"])
    names("N113/passes-same-tier", of=["--tier", "14", "14A21000001.pdf"])
    three = ["13A19000001.pdf", "13A19000002.pdf", "13A19000003.pdf"]
    names("N114/fires-one-too-many", "N114 warning", of=["--remember", "2", *three])
    names("N114/passes-just-enough", of=["--remember", "3", *three])
    folder = "f" * (4096 - len("/13A19000001.pdf"))
    names("N115/fires-one-byte-more", f"N115 error file={folder[:60]}…", of=[f"f{folder}/13A19000001.pdf"])
    names("N115/passes-longest", of=[f"{folder}/13A19000001.pdf"])
    for what, end, expected in [("fires-big5", "甲".encode("big5"), ["N116 error file=list/\uFFFD\uFFFD/13A19000001.pdf"]),
                                ("passes-utf-8", "甲".encode(), [])]:
        write(f"N116/{what}", ["names", "-"], {"input": b"list/" + end + b"/13A19000001.pdf\n"}, expected, "")


# ---------------------------------------------------------------------------------------------------------------------
# M: matching files to cases

def matching_rules() -> None:
    def row_folder(first: str, folder: str) -> bytes:
        return sampling_list(f"{first},{folder}", more="檔案資料夾")

    both = {"list.csv": sampling_list(ONE, TWO)}
    second = {"files/19000002/chart.txt": OTHER_CHART}
    check("M101/fires-a-folder-of-nobody", "M101 warning file=photos/photo.jpg", files={"files/photos/photo.jpg": JPEG})
    check("M101/fires-near-a-case", "M101 warning file=19000010/photo.jpg", files={"files/19000010/photo.jpg": JPEG})
    check("M101/passes-a-name-that-begins-with-a-case", files={"files/19000001_photo.jpg": JPEG})
    check("M101/passes-a-cases-folder", files=document("photos/photo.jpg", JPEG))
    check("M102/fires-no-folder", "M102 error case=13-19-000002 row=3", files=both)
    check("M102/passes-a-chart", files=both | second)
    check("M103/fires-photo-alone", "M103 warning case=13-19-000001 row=2",
          files={CHART_PATH: None} | document("photo.jpg", JPEG))
    check("M103/passes-scanned-chart", files={CHART_PATH: None} | document("chart.jpg", JPEG))
    for what, name, expected in [
            ("fires-two-number-1", "13B19000001-1.jpg",
             ["M104 error case=13-19-000001 file=scans2/13B19000001-1.jpg"]),
            ("passes-1-and-2", "13B19000001-2.jpg", [])]:
        check(f"M104/{what}", *expected,
              files={"files/scans1/13B19000001-1.jpg": JPEG, f"files/scans2/{name}": OTHER_JPEG})
    check("M105/fires-glued-part", about("M105", "warning", "13B19000001001.jpg"),
          files=document("13B19000001001.jpg", JPEG))
    check("M105/passes-hyphen", files=document("13B19000001-1.jpg", JPEG))
    for what, serial, expected in [("fires-a-serial-of-two", "000001", ["M106 error file=000001/photo.jpg"]),
                                   ("passes-a-serial-of-one", "000002", [])]:
        check(f"M106/{what}", *expected, files={
            "list.csv": sampling_list(ONE + ",", f"11,{serial},{SECOND},chart2", more="檔案資料夾"),
            "files/chart2/chart.txt": OTHER_CHART, "files/000001/photo.jpg": JPEG})
    check("M107/fires-in-anothers-folder", "M107 error file=19000001/13B19000002.jpg",
          files=both | second | document("13B19000002.jpg", JPEG))
    check("M107/fires-begins-with-another", "M107 error file=19000001/19000002_photo.jpg",
          files=both | second | {"files/19000001/19000002_photo.jpg": JPEG})
    check("M107/passes-begins-with-its-own", files=both | second | {"files/19000002/19000002_photo.jpg": JPEG})
    check("M107/passes-in-its-own", files=both | second | {"files/19000002/13B19000002.jpg": JPEG})
    check("M108/fires-not-on-the-list", "M108 warning file=13B19000002.jpg", files={"files/13B19000002.jpg": JPEG})
    check("M108/passes-on-the-list", files={"files/13B19000001.jpg": JPEG})
    check("M109/fires-no-such-folder", "M109 error case=13-19-000001 row=2",
          files={"list.csv": row_folder(ONE, "19000002")})
    check("M109/passes-a-folder", files={"list.csv": row_folder(ONE, "19000001")})
    check("M110/fires-symbolic-link", "M110 warning file=19000001/photo.jpg",
          files={"files/19000001/photo.jpg": Path("../../photo.jpg"), "photo.jpg": JPEG})
    check("M110/fires-fifo", "M110 warning file=19000001/photo.jpg", setup="fifo files/19000001/photo.jpg")
    check("M110/passes-file", files=document("photo.jpg", JPEG))
    for what, mode, expected in [("fires-closed-folder", "000", ["M111 error file=19000001/photos"]),
                                 ("fires-unsearchable-folder", "444", ["M111 error file=19000001/photos"]),
                                 ("passes-open-folder", "755", [])]:
        check(f"M111/{what}", *expected, files=document("photos/photo.jpg", JPEG),
              setup=f"chmod {mode} files/19000001/photos")
    check("M112/fires-chinese-name", "M112 warning", files=document("照片.jpg", JPEG))
    check("M112/passes-english-name", files=document("photo.jpg", JPEG))
    for what, count, expected in [("fires-1000-charts", 999, ["M113 error case=13-19-000001"]),
                                  ("passes-999-charts", 998, [])]:
        check(f"M113/{what}", *expected, setup=f"copies {CHART_PATH} {count}")

    def mapped(folder: str, *expected: str, rows: list[str], header: str = "檔案,案件分類,流水號,類別", **files) -> None:
        text = "".join(f"{line}\r\n" for line in [header, "19000001/chart.txt,19,000001,A", *rows])
        check(folder, *expected, files={"mapping.csv": text.encode()} | files.get("files", {}),
              options={"--mapping": "mapping.csv"})

    photo = document("photo.jpg", JPEG)
    row = "19000001/photo.jpg,19,000001,B"
    mapped("M114/fires-a-file-that-is-gone", "M114 error file=mapping.csv row=3", rows=[row])
    mapped("M114/passes-a-file-that-is-there", rows=[row], files=photo)
    mapped("M115/fires-no-file-column", "M115 error file=mapping.csv", rows=[], header="路徑,案件分類,流水號,類別")
    mapped("M115/passes-a-file-column", rows=[])
    mapped("M116/fires-no-row", "M116 warning file=19000001/photo.jpg", rows=[], files=photo)
    mapped("M116/passes-a-row", rows=[row], files=photo)


# ---------------------------------------------------------------------------------------------------------------------
# F: formats

def format_rules() -> None:
    utf16 = "病歷".encode("utf-16")
    electronic, mp4 = record(), documents.mp4()
    for rule, severity, bad_name, bad, good_name, good, what in [
            ("F101", "error", "photo.jpg", b"", "photo.jpg", JPEG, ("empty", "picture")),
            ("F102", "error", "setup.bat", TEXT, "setup.txt", TEXT, ("script", "text")),
            ("F102", "error", "viewer.exe", PROGRAM, "", b"", ("windows-program", "")),
            ("F104", "error", "letter.txt", RTF, "letter.txt", RTF[1:], ("rtf", "text")),
            ("F105", "error", "note.txt", TEXT[:-2] + b"\0\n", "note.txt", TEXT, ("nul-byte", "text")),
            ("F106", "error", "photo.tif", JPEG, "photo.jpg", JPEG, ("jpeg-called-tif", "jpeg-called-jpg")),
            ("F107", "error", "note.log", TEXT, "note.txt", TEXT, ("text-called-log", "text-called-txt")),
            ("F108", "warning", "film.mp4", mp4, "film.mpg", mp4, ("mp4-called-mp4", "mp4-called-mpg")),
            ("F109", "warning", "film.mpg", TRANSPORT_STREAM, "film.mpg", FILM, ("transport-stream", "program-stream")),
            ("F110", "error", "record.xml", electronic.replace(b":v3", b":v2"), "record.xml", electronic,
             ("another-namespace", "electronic-record")),
            ("F111", "warning", "note.txt", utf16, "note.txt", TEXT, ("utf-16", "utf-8"))]:
        check(f"{rule}/fires-{what[0]}", about(rule, severity, bad_name), files=document(bad_name, bad))
        if good_name:
            check(f"{rule}/passes-{what[1]}", files=document(good_name, good))
    check("F103/fires-loose-image", about("F103", "error", "IMG00001.dcm"),
          files=document("IMG00001.dcm", image_file(1)))
    check("F103/passes-file-set", files=disc(directory(1), {"IO000001": image_file(1)}))
    check("F112/fires-closed-file", about("F112", "error", "chart.txt"), setup=f"chmod 000 {CHART_PATH}")
    check("F112/passes-open-file", setup=f"chmod 400 {CHART_PATH}")


def structure_rules() -> None:
    also = {"F256/passes-1000-million": "F255", "F302/passes-catalog": "F303", "F305/passes-no-password": "F306",
            "F417/fires-handler-alone": "F415", "F417/passes-handler-and-words": "F415"}
    for rule, severity, name, bad, what, good, other in [*pictures.pairs(), *documents.pairs()]:
        for folder, data, found in [(f"{rule}/fires-{what}", bad, [about(rule, severity, name)]),
                                    (f"{rule}/passes-{other}", good, [])]:
            found += [about(also[folder], "warning", name)] if folder in also else []
            check(folder, *found, files=document(name, data))
    for what, count, expected in [("fires-a-strip-too-many", 3_999_999, [about("F238", "warning", "scan.tif")]),
                                  ("passes-4-million-strips", 3_999_998, [])]:
        start, size = pictures.strips(count)
        check(f"F238/{what}", *expected, files=document("scan.tif", start),
              setup=f"grow files/19000001/scan.tif {size}")
    for what, size, expected in [("fires-a-byte-over-100-mb", 100_000_001, [about("F254", "warning", "scan.tif")]),
                                 ("passes-100-mb", 100_000_000, [])]:
        check(f"F254/{what}", *expected, files=document("scan.tif", pictures.large(size)),
              setup=f"grow files/19000001/scan.tif {size}")
    of_type, other_type = record(), record(type="2.16.840.1.113883.1.4")
    for what, data, expected in [("fires-another-type", other_type, ["F432", "F433"]), ("passes-its-type", of_type, [])]:
        check(f"F433/{what}", *(about(rule, "warning", "record.xml") for rule in expected),
              files=document("record.xml", data) | {"cda.xsd": documents.SCHEMA}, options={"--cda-schema": "cda.xsd"})
    for what, data, expected in [("fires-cut-short", documents.SCHEMA[:-2], ["F434 error file=cda.xsd"]),
                                 ("passes-whole", documents.SCHEMA, [])]:
        check(f"F434/{what}", *expected, files=document("record.xml", of_type) | {"cda.xsd": data},
              options={"--cda-schema": "cda.xsd"})
    check("F701/fires-twice", about("F701", "warning", "photo2.jpg"),
          files=document("photo1.jpg", JPEG) | document("photo2.jpg", JPEG))
    check("F701/passes-another", files=document("photo1.jpg", JPEG) | document("photo2.jpg", OTHER_JPEG))


# ---------------------------------------------------------------------------------------------------------------------
# D: DICOM file-sets

def dicomdir_rules() -> None:
    """Runs of `dicomdir` into `sent`."""
    for folder, options, files, expected in making_rules():
        write(folder, ["dicomdir", "files", "-o", "sent", *options],
              {f"files/{path}": data for path, data in files.items()}, expected, "")


def disc(directory_bytes: bytes, images: dict[str, bytes], name: str = "DICOMDIR") -> dict[str, bytes]:
    """A file-set in a folder of its own."""
    files = {name: directory_bytes} | {f"IMAGES/{image_name}": data for image_name, data in images.items()}
    return {f"files/19000001/DICOM/{path}": data for path, data in files.items()}


def of_disc(rule: str, severity: str, name: str = "DICOMDIR") -> str:
    return f"{rule} {severity} case=13-19-000001 file=19000001/DICOM/{name}"


def dicom_rules() -> None:
    one, two = directory(1), directory(2)
    first, second = image_file(1), image_file(2)
    unnamed = of_disc("D105", "warning", "IMAGES/IO000001")

    def run(folder: str, *expected: str, listed: bytes = one, images: dict[str, bytes] = {"IO000001": first},
            name: str = "DICOMDIR", more: dict[str, bytes] = {}, setup: str = "") -> None:
        check(folder, *expected, files=disc(listed, images, name) | more, setup=setup)

    whole = "passes-as-it-should-be"
    run("D101/fires-no-signature", of_disc("D101", "error"), listed=patched(one, b"DICM", b"DICX"))
    run("D102/fires-file-gone", of_disc("D102", "error"), listed=two)
    run("D102/passes-both-there", listed=two, images={"IO000001": first, "IO000002": second})
    run("D103/fires-folder-above", of_disc("D103", "error"), unnamed,
        listed=patched(one, b"IMAGES\\IO000001", b"..\\IMAGES\\IO001"))
    run("D104/fires-no-signature", of_disc("D104", "error", "IMAGES/IO000001"),
        images={"IO000001": patched(first, b"DICM", b"DICX")})
    run("D105/fires-one-too-many", of_disc("D105", "warning", "IMAGES/IO000002"),
        images={"IO000001": first, "IO000002": second})
    run("D105/passes-both-named", listed=two, images={"IO000001": first, "IO000002": second})
    in_use = bytes.fromhex("0400101455530200")  # (0004,1410) US of two bytes
    run("D106/fires-record-out-of-use", of_disc("D106", "error"), of_disc("D222", "warning"), unnamed,
        listed=patched(one, in_use + b"\xFF\xFF", in_use + b"\0\0", last=True))
    run("D107/fires-small-letters", of_disc("D107", "warning", "IMAGES/io000001"), images={"io000001": first})
    run("D107/fires-directory-in-small-letters", of_disc("D107", "warning", "dicomdir"), name="dicomdir")
    run("D108/fires-beside-the-directory", of_disc("D108", "warning", "readme.txt"),
        more=document("DICOM/readme.txt", TEXT))
    run("D108/passes-beside-the-folder", more=document("readme.txt", TEXT))
    run("D109/fires-implicit-vr", of_disc("D109", "warning"), listed=directory(1, implicit=True))
    run("D110/fires-small-letters", of_disc("D110", "warning"), images={"io000001": first},
        listed=patched(one, b"IO000001", b"io000001"))
    run("D111/fires-chinese", of_disc("D111", "error"), images={"影像01": first},
        listed=patched(one, b"IO000001", "影像01".encode()))
    run("D112/fires-two-records", of_disc("D112", "warning", "IMAGES/IO000001"),
        listed=patched(two, b"IO000002", b"IO000001"))
    run("D112/passes-two-files", listed=two, images={"IO000001": first, "IO000002": second})
    next_record = bytes.fromhex("04000014554C0400")  # (0004,1400) UL of four bytes
    run("D113/fires-link-to-nowhere", of_disc("D113", "error"),
        listed=patched(one, next_record + bytes(4), next_record + b"\1\0\0\0", last=True))
    for rule in ["D101", "D103", "D104", "D106", "D107", "D109", "D110", "D111", "D113"]:
        run(f"{rule}/{whole}")
    for folder, listed, images, found in [*dicom_directory.fixtures(), *dicom_instances.fixtures()]:
        found = found + dicom_advice.uncommon(images, found)
        run(folder, *(of_disc(*finding) for finding in found), listed=listed, images=images)
    for folder, listed, images, found, setup in dicom_advice.fixtures():
        run(folder, *(of_disc(*one) if one[0] != "B104" else "B104 warning" for one in found), listed=listed,
            images=images, setup=setup)


# ---------------------------------------------------------------------------------------------------------------------
# P: identity numbers; X: the XML

def identity_rules() -> None:
    row = "case=13-19-000001 row=2"
    for rule, severity, number, what in [
            ("P101", "error", "", "no-number"), ("P102", "error", "A12345****", "masked"),
            ("P103", "warning", "A123456788", "check-digit"), ("P104", "warning", "A12345678", "nine-characters")]:
        check(f"{rule}/fires-{what}", f"{rule} {severity} {row}",
              files={"list.csv": sampling_list(f"19,000001,{number}")})
        check(f"{rule}/passes-whole-number")
    born, chart = sampling_list(f"{ONE},0790315", more="出生日期"), sampling_list(f"{ONE},CH1", more="病歷號")
    for rule, severity, what, bad, other, good in [
            ("P201", "error", "another-number", (born, SECOND, "19900315"), "its-number", (born, FIRST, "19900315")),
            ("P202", "error", "another-day", (born, "CH1", "19900316"), "its-day", (born, "CH1", "19900315")),
            ("P203", "warning", "another-day", (born, FIRST, "19900316"), "its-day", (born, FIRST, "19900315")),
            ("P204", "warning", "another-chart", (chart, "CH2", "19900315"), "its-chart", (chart, "CH1", "19900315"))]:
        for folder, (rows, number, birth), found in [(f"fires-{what}", bad, [about(rule, severity, "record.xml")]),
                                                     (f"passes-{other}", good, [])]:
            check(f"{rule}/{folder}", *found,
                  files={"list.csv": rows} | document("record.xml", record(number=number, birth=birth)))
    named = {"list.csv": sampling_list(f"{ONE},示範患者甲", more="姓名")}
    for rule, severity, number in [("P205", "warning", FIRST), ("P206", "error", "CH1")]:
        for folder, name, found in [("fires-another-name", "示範患者乙", [about(rule, severity, "record.xml")]),
                                    ("passes-its-name", "示範患者甲", [])]:
            check(f"{rule}/{folder}", *found, files=named | document("record.xml", record(number=number, name=name)))
    for rule, severity, name, bad, good in [("P211", "error", "photo.jpg", JPEG, OTHER_JPEG),
                                            ("P212", "warning", "note.txt", TEXT, TEXT + TEXT)]:
        for folder, data, found in [("fires-same", bad, [f"{rule} {severity} case=13-19-000002 file=19000002/{name}"]),
                                    ("passes-another", good, [])]:
            check(f"{rule}/{folder}", *found, files=document(name, bad) | {
                "list.csv": sampling_list(ONE, TWO), "files/19000002/chart.txt": OTHER_CHART,
                f"files/19000002/{name}": data})


def xml_rules() -> None:
    def chart_number(text: str) -> dict[str, bytes]:
        return {"list.csv": sampling_list(f"{ONE},{text}", more="病歷號")}

    case = "case=13-19-000001"
    check("X101/fires-kana", f"X101 warning {case} row=2", files=chart_number("CHの1"))
    check("X101/passes-chinese", files=chart_number("CH之1"))
    for what, kind, expected in [("fires-chart-number-no-integer", "xs:integer", [f"X102 error {case}"]),
                                 ("passes-chart-number-string", "xs:string", [])]:
        check(f"X102/{what}", *expected, files=chart_number("CH1") | {"schema.xsd": schema(kind)},
              options={"--schema": "schema.xsd"})
    for what, data, expected in [("fires-cut-short", schema("xs:string")[:-2], ["X103 error file=schema.xsd"]),
                                 ("passes-whole", schema("xs:string"), [])]:
        check(f"X103/{what}", *expected, files=chart_number("CH1") | {"schema.xsd": data},
              options={"--schema": "schema.xsd"})
    check("X104/fires-vertical-tab", f"X104 error {case} row=2", files=chart_number("CH\v1"))
    check("X104/passes-space", files=chart_number("CH 1"))


for old in HERE.glob("[A-Z][0-9][0-9][0-9]"):
    shutil.rmtree(old)
for family in [bundle_rules, finished_bundles, ledger_rules, batch_rules, configuration_rules, list_rules, claim_rules,
               name_rules, matching_rules, format_rules, structure_rules, dicom_rules, dicomdir_rules, identity_rules,
               xml_rules]:
    family()
