public import Findings
import NHICodes
import SamplingLists

extension PackagePlan {
  /// The plan as a mapping that can be edited and given back: UTF-8 with a BOM, so that spreadsheets open it, CRLF.
  ///
  /// The paths are those of the files, unmasked: without them it could not be read back. One that a spreadsheet could
  /// take for a formula or a number has `./` in front.
  public func mappingCSV(in language: Language) -> [UInt8] {
    var writer = DelimitedTextWriter()
    writer.add(FileMapping.columns)
    let keys = Set(cases.map(\.sampled.key))
    let separator = language == .zhHant ? "；" : "; "
    for planned in cases {
      let key = planned.sampled.key
      func add(_ file: String, _ recordClass: String, _ name: String, _ why: [Wording]) {
        writer.add([
          file, Self.cell(of: key, among: keys), key.serial.padded, recordClass, name,
          why.map { $0[language] }.joined(separator: separator),
        ])
      }
      for document in planned.documents {
        add(
          MappingPath.written(document.entry), document.name.recordClass.code, document.archiveName,
          [document.match.explanation(of: key), document.classification.explanation])
      }
      for set in planned.fileSets {
        // A DICOMDIR that is made of loose files is no file that a row could name.
        let files = set.origin == .loose ? set.fileSet.members.dropFirst().map(\.entry) : [set.fileSet.dicomdir]
        for file in files {
          add(MappingPath.written(file), "DICOM", set.archiveName, [set.match.explanation(of: key)])
        }
      }
    }
    for stray in strays where !stray.goesWithFileSet && stray.reason != .notAFile {
      writer.add([MappingPath.written(stray.entry), "", "", "", "", stray.explanation[language]])
    }
    return [0xEF, 0xBB, 0xBF] + Array(writer.text.utf8)
  }

  /// A category as it is, or as a spreadsheet's text where the list has the same case with and without a zero in front.
  private static func cell(of key: CaseKey, among keys: Set<CaseKey>) -> String {
    let code = key.category.code
    let other = code.utf8.count == 1 ? "0" + code : code.hasPrefix("0") ? String(code.dropFirst()) : ""
    let isTwin = CaseCategory(other).map { CaseKey(tier: key.tier, category: $0, serial: key.serial) }.map(
      keys.contains)
    return isTwin == true ? "=\"\(code)\"" : code
  }
}
