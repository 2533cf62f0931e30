import FileAccess
import Findings
import SystemPackage

/// Judges a DICOMDIR and compares it with the folder it lies in, record by record.
struct FileSetJudge {
  private let dicomdir: FolderEntry
  private let found = BoundedFindings.ofSet()

  init(_ dicomdir: FolderEntry) { self.dicomdir = dicomdir }

  var findings: [Finding] { found.all(about: dicomdir.relativePath) }

  func report(_ rule: some Rule, on entry: FolderEntry? = nil, _ facts: @autoclosure () -> Facts) {
    found.add(rule) {
      var all: Facts = ["file": .text((entry ?? dicomdir).relativePath)]
      all.add(facts())
      return Finding(rule, entry ?? dicomdir, all)
    }
  }

  /// The directory, or nil; a D101 where it cannot be read to its end. What it says by itself is judged.
  func readDirectory() -> BasicDirectory? {
    do throws(DICOMError) {
      let bytes = try DICOMError.reading(at: 0) { () throws(FileAccessError) in try FileBytes(dicomdir.path) }
      let directory = try BasicDirectory(bytes)
      if let stop = directory.stop { reportUnreadable(stop, records: directory.records.count) }
      let judge = DirectoryJudge(directory: directory, dicomdir: dicomdir, findings: found)
      judge.judgeHead(bytes)
      judge.judge()
      return directory
    } catch {
      reportUnreadable(error, records: 0)
      return nil
    }
  }

  private func reportUnreadable(_ error: DICOMError, records: Int) {
    let until =
      records == 0
      ? Wording("", "")
      : Wording("；讀得到的 \(records) 筆紀錄仍已檢查", "; the \(records) records that could be read were checked")
    report(
      DICOMRule.directoryUnreadable,
      ["reason": .wording(error.reason), "offset": .number(error.offset), "until": .wording(until)])
  }

  /// The files that records in use name, with the File ID of the first record that names each.
  func judge(_ directory: BasicDirectory, among entries: [FolderEntry]) -> [FilePath: [String]] {
    if dicomdir.name != "DICOMDIR" {
      report(
        DICOMRule.foundIgnoringCase,
        ["fileID": "DICOMDIR", "place": .wording(Wording("影像目錄本身", "the directory itself"))])
    }
    let resolver = FileIDResolver(entries, below: dicomdir.components.count - 1)
    judgeOtherDirectories(entries)
    judgeDescriptor(directory.descriptorFileID, resolver)

    var named: [FilePath: (fileID: [String], offset: Int)] = [:]
    var namesNothing = true
    for (index, state) in directory.tree.states.enumerated() where state != .inactive {
      let record = directory.records[index]
      let fileID = record.inUse ? record.referencedFileID : []
      guard !fileID.isEmpty else { continue }
      namesNothing = false
      guard let entry = judgeFileID(fileID, ofRecord: index, in: directory, resolver) else { continue }
      if let first = named[entry.path] {
        report(
          DICOMRule.namedTwice, on: entry,
          facts(fileID, index, directory, ["firstOffset": .number(first.offset)]))
      } else {
        named[entry.path] = (fileID, record.offset)
      }
    }
    if namesNothing, directory.stop == nil { report(DICOMRule.namesNoFile, [:]) }
    return named.mapValues(\.fileID)
  }

  /// Of a file-set there is one DICOMDIR. Another one in a folder below leads a set of its own; another one beside this
  /// can only differ in case.
  private func judgeOtherDirectories(_ entries: [FolderEntry]) {
    for entry in entries
    where entry.kind == .file && FileSet.isDirectoryName(entry.name) && entry.path != dicomdir.path {
      report(DirectoryRule.anotherDirectory, ["other": .text(entry.relativePath)])
    }
  }

  private func judgeDescriptor(_ components: [String], _ resolver: FileIDResolver) {
    guard !components.isEmpty else { return }
    let fileID = FileID(components: components)
    let reason: Wording?
    if let illegality = fileID.illegality ?? fileID.irregularity {
      reason = illegality
    } else {
      switch resolver.resolve(components) {
      case .file, .fileIgnoringCase: reason = nil
      default: reason = Wording("資料夾裡找不到這個檔案", "it is not in the folder")
      }
    }
    guard let reason else { return }
    report(DirectoryRule.descriptorFile, ["fileID": .text(fileID.shown), "reason": .wording(reason)])
  }

  /// What a finding about a record's file says.
  private func facts(
    _ fileID: [String], _ index: Int, _ directory: BasicDirectory, _ more: Facts = [:]
  ) -> Facts {
    var facts: Facts = ["fileID": .text(FileID(components: fileID).shown)]
    facts.add(directory.facts(ofRecord: index))
    let path = RecordPath(of: index, in: directory).wording
    let offset = directory.records[index].offset
    facts.add(
      "place",
      .wording(Wording("\(path.zhHant)，第 \(offset) 位元組的紀錄", "\(path.en), record at byte \(offset)")))
    facts.add(more)
    return facts
  }

  /// The file that a record names, when it is there.
  private func judgeFileID(
    _ components: [String], ofRecord index: Int, in directory: BasicDirectory, _ resolver: FileIDResolver
  ) -> FolderEntry? {
    let fileID = FileID(components: components)
    func with(_ reason: Wording) -> Facts { facts(components, index, directory, ["reason": .wording(reason)]) }
    if let illegality = fileID.illegality {
      report(DICOMRule.fileIDIllegal, with(illegality))
      return nil
    }
    if !fileID.isASCII {
      report(DICOMRule.fileIDNotASCII, facts(components, index, directory))
    } else if let irregularity = fileID.irregularity {
      report(DICOMRule.fileIDIrregular, with(irregularity))
    }

    switch resolver.resolve(fileID.components) {
    case .file(let entry): return entry
    case .fileIgnoringCase(let entry):
      report(DICOMRule.foundIgnoringCase, on: entry, facts(components, index, directory))
      return entry
    case .symbolicLink:
      report(DICOMRule.fileIDIllegal, with(Wording("路徑上有捷徑（符號連結）", "a symbolic link stands on the way")))
    case .notAFile:
      report(DICOMRule.fileMissing, with(Wording("這個名稱是資料夾，不是檔案", "that name is a folder, not a file")))
    case .ambiguous:
      report(
        DICOMRule.fileMissing,
        with(Wording("有好幾個只差大小寫的檔案，無法確定是哪一個", "several files differ in case alone and none is it exactly")))
    case .missing:
      // A name that is not ASCII may be there in another encoding; its D111 says what to do.
      if fileID.isASCII {
        report(DICOMRule.fileMissing, with(Wording("資料夾裡找不到這個檔案", "it is not in the folder")))
      }
    }
    return nil
  }
}
