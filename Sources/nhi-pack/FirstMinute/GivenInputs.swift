import FileAccess
import FileFormats
import Findings
import NHICodes
import NHIPack
import Planning
import SamplingLists
import SystemPackage

/// LIST and SOURCE as they were given. Where a run fails because one of them is plainly something else than it should
/// be, this says what it is and what to give instead.
struct GivenInputs: Sendable {
  let list: String
  let source: String

  private static let shown = ShownText(showsIdentifiers: false)

  // MARK: - What cannot be read at all

  /// Nil when no more is known than the error says.
  func explanation(of error: PipelineError) -> Wording? {
    guard case .input(let error) = error else { return nil }
    if error.path == FilePath(list), Self.kind(of: list) == .folder { return folderAsList }
    if error.path == FilePath(source), Self.kind(of: source) == .file { return fileAsSource }
    return nil
  }

  private var folderAsList: Wording {
    let name = Self.shown(list)
    let what = Wording("讀不到「\(name)」：這是資料夾，不是抽樣清單。", "cannot read “\(name)”: it is a folder, not the sampling list. ")
    if Self.kind(of: source) == .file, Self.isNamedLikeList(source) {
      let other = Self.shown(source)
      return what
        + Wording(
          "清單和資料夾寫反了：先寫清單「\(other)」，再寫資料夾「\(name)」，再執行一次。",
          "List and folder are the wrong way round: give the list “\(other)” first and the folder “\(name)” second, and run again."
        )
    }
    let lists = ((try? FilePath(list).folderNames()) ?? []).filter(Self.isNamedLikeList)
    let paths = lists.prefix(5).map { Self.shown(FilePath(list).appending($0).string) }
    switch paths.count {
    case 0:
      return what
        + Wording("請給清單的檔案（.xlsx、.ods 或 .csv），再執行一次。", "Give the list's file (.xlsx, .ods or .csv) and run again.")
    case 1:
      return what
        + Wording(
          "裡面有一份像是清單：請寫「\(paths[0])」，再執行一次。", "What looks like a list is in it: give “\(paths[0])” and run again.")
    default:
      return what
        + Wording(
          "裡面有\(paths.map { "「\($0)」" }.joined(separator: "、"))，請寫出是哪一份，再執行一次。",
          "In it are \(paths.map { "“\($0)”" }.joined(separator: ", ")): say which it is and run again.")
    }
  }

  private var fileAsSource: Wording {
    let name = Self.shown(source)
    switch Self.format(of: source) {
    case let format? where format.isArchive:
      return Wording(
        "讀不到「\(name)」：這是\(format.spacedName)，不是資料夾。請先解壓縮，再給解開的資料夾。",
        "cannot read “\(name)”: it is an archive (\(format.name.en)), not a folder. Unpack it and give the folder.")
    default:
      return Wording(
        "讀不到「\(name)」：這是檔案，不是資料夾。請給放院所檔案的資料夾，再執行一次。",
        "cannot read “\(name)”: it is a file, not a folder. Give the folder with the clinic's files and run again.")
    }
  }

  // MARK: - What is no list

  private static let notRead: Set<String> = [ListRule.undecodable.id, ListRule.noHeader.id]

  /// Of a list in which no header was found. Nil where its content is such that it may be a list all the same.
  func explanation(of report: PackReport) -> Wording? {
    guard report.list == nil, report.findings.contains(where: { Self.notRead.contains($0.rule.id) }),
      let format = Self.format(of: list)
    else { return nil }
    let name = Self.shown(list)
    let what = Wording(
      "「\(name)」是\(format.spacedName)，不是抽樣清單。",
      "“\(name)” is no sampling list but a file of another kind: \(format.name.en). ")
    switch format {
    case .otherXML:
      guard isClaimFile else { return nil }
      return Wording(
        "「\(name)」是申報檔，不是抽樣清單：它有整個月的案件，清單只有被抽審的。請給抽樣清單，申報檔改用 --claims 指定。",
        "“\(name)” is the claim file, not the sampling list: it has all cases of the month, the list those that were sampled. Give the list, and the claim file with --claims."
      )
    case .html, .mht:
      return what
        + Wording(
          "有些系統匯出的 .xls 其實是網頁：請在試算表裡開啟它，另存成 .xlsx，再用那個檔案。",
          "Some systems export pages under the name .xls: open it in a spreadsheet, save it as .xlsx and use that file."
        )
    case .pdf, .jpeg, .png, .tiff, .bmp, .gif, .heic, .webp, .docx, .word, .odt, .rtf, .pptx, .powerPoint:
      return what
        + Wording(
          "請把清單的內容放進試算表，至少要有「案件分類」和「流水號」兩欄，存成 .xlsx 或 .csv，再用那個檔案。",
          "Put what it lists into a spreadsheet with at least the columns 案件分類 and 流水號, save it as .xlsx or .csv and use that file."
        )
    case let format where format.isArchive:
      return what
        + Wording(
          "請先解壓縮，再給裡面的清單；申報檔的 ZIP 要用 --claims 指定。",
          "Unpack it and give the list that is in it; the ZIP of a claim file goes with --claims.")
    case .dicom, .cda:
      return what
        + Wording("請給抽樣清單的檔案（.xlsx、.ods 或 .csv）。", "Give the file with the sampling list (.xlsx, .ods or .csv).")
    default: return nil
    }
  }

  /// By its root element, which stands at its beginning.
  private var isClaimFile: Bool {
    guard let file = try? FileBytes(FilePath(list), followingLinks: true),
      let start = try? file.read(at: 0, count: min(file.count, 4096))
    else { return false }
    let text = String(decoding: start.filter { $0 < 0x80 }, as: UTF8.self).lowercased()
    return text.contains("<outpatient") || text.contains("<inpatient")
  }

  // MARK: - What is no folder of records

  /// For a run in which no case has a file. Nil when the findings say it all.
  func hint(after report: PackReport) -> Wording? {
    guard let plan = report.plan, report.findings.hasErrors else { return nil }
    let name = Self.shown(source)
    if plan.strays.contains(where: { $0.entry.components.map { $0.uppercased() } == ["DICOMDIR"] }) {
      let folder = plan.cases.first.map(\.sampled.key).map { $0.category.spelling(in: $0.tier) + $0.serial.padded }
      let example = folder.map { Wording("（例如「\($0)」）", " (such as “\($0)”)") } ?? Wording("", "")
      return Wording(
        "「\(name)」本身就是一片 DICOM 光碟，看不出是哪一個案件的。請在檔案資料夾裡，替那個案件建一個資料夾\(example.zhHant)，把光碟的全部內容放進去，再執行一次。",
        "“\(name)” is itself a DICOM disc, and nothing says which case it is of. Make a folder for that case\(example.en) in the folder with the files, put all of the disc into it and run again."
      )
    }
    guard plan.cases.allSatisfy({ $0.documents.isEmpty && $0.fileSets.isEmpty }) else { return nil }
    if plan.strays.isEmpty {
      return Wording(
        "「\(name)」裡沒有可以送審的檔案。請確認資料夾有沒有給錯。",
        "there are no files to send in “\(name)”. Look whether it is the right folder.")
    }
    let count = plan.strays.count
    return Wording(
      "「\(name)」裡的 \(count) 個檔案，沒有一個對得上清單的案件。請確認資料夾或清單有沒有給錯。",
      "none of the \(count) files in “\(name)” is of a case on the list. Look whether it is the right folder and the right list."
    )
  }

  // MARK: - What a path leads to

  private static func kind(of path: String) -> FolderEntry.Kind? { try? FolderEntry(named: FilePath(path)).kind }

  private static func format(of path: String) -> FileFormat? {
    guard let file = try? FileBytes(FilePath(path), followingLinks: true) else { return nil }
    return try? FormatIdentifier.identify(file).format
  }

  private static func isNamedLikeList(_ path: String) -> Bool {
    guard let name = FilePath(path).lastComponent, !name.string.hasPrefix("."), !name.string.hasPrefix("~$") else {
      return false
    }
    return ["xlsx", "xlsm", "xls", "ods", "csv", "tsv"].contains(name.extension?.lowercased() ?? "")
  }
}

extension FileFormat {
  /// Its Chinese name behind a Chinese word: with a space before Latin letters.
  fileprivate var spacedName: String {
    let name = name.zhHant
    return name.first?.isASCII == true ? " \(name)" : name
  }

  fileprivate var isArchive: Bool {
    switch self {
    case .zip, .rar, .sevenZip, .cab, .gzip, .tar, .otherArchive: true
    default: false
    }
  }
}

extension Wording {
  /// One sentence behind the other.
  fileprivate static func + (first: Wording, second: Wording) -> Wording {
    Wording(first.zhHant + second.zhHant, first.en + second.en)
  }
}
