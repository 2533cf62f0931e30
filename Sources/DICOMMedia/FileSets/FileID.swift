import Findings

/// A Referenced File ID, judged as a name: where it may point, and whether it is spelled as the standard asks
/// (PS3.10 8.2, 8.5).
struct FileID {
  static let maximumComponents = 8
  static let maximumComponentLength = 8
  /// More folders than any system opens; beyond this the name is not looked up.
  private static let maximumFollowed = 64

  let components: [String]

  /// Whether a File ID or a File-set ID may have this character: A–Z, 0–9 and _ (PS3.10 8.5).
  static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x5F: true
    default: false
    }
  }

  /// As DICOM writes it, fit to be shown.
  var shown: String { ValueText.shown(components.joined(separator: "\\")) }

  var isASCII: Bool { components.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } } }

  /// Why it must not be followed, or nil when it may be.
  var illegality: Wording? {
    if components.count > Self.maximumFollowed { return Wording("資料夾層數過多", "it has too many folders") }
    if components.count == 1, components[0].lowercased() == "dicomdir" {
      return Wording("指向 DICOMDIR 自己", "it points to the DICOMDIR itself")
    }
    if components[0].isEmpty {
      return Wording("從磁碟最上層開始，不在這個資料夾裡", "it starts at the top of the disk, not in this folder")
    }
    for component in components {
      switch component {
      case "": return Wording("有一層資料夾沒有名稱", "a folder in it has no name")
      case "..": return Wording("離開了 DICOMDIR 所在的資料夾", "it leaves the folder of the DICOMDIR")
      case ".": return Wording("含有「.」這一層", "it has a folder “.”")
      default: break
      }
      if component.utf8.contains(0x3A) {
        return Wording("含有磁碟機代號或冒號", "it has a drive letter or a colon")
      }
      if component.utf8.contains(where: { $0 == 0x2F || $0 == 0 }) {
        return Wording("名稱裡含有「/」等不能用的字元", "a name in it has “/” or another character that cannot be used")
      }
    }
    return nil
  }

  /// How its spelling departs from the standard, or nil when it does not. Characters outside ASCII are `isASCII`'s.
  var irregularity: Wording? {
    if components.count > Self.maximumComponents {
      return Wording("資料夾超過 \(Self.maximumComponents) 層", "it has more than \(Self.maximumComponents) levels")
    }
    if components.contains(where: { $0.unicodeScalars.count > Self.maximumComponentLength }) {
      return Wording(
        "有名稱超過 \(Self.maximumComponentLength) 個字元",
        "a name in it is longer than \(Self.maximumComponentLength) characters")
    }
    let isRegular = components.allSatisfy { $0.utf8.allSatisfy(Self.isAllowed) }
    return isRegular
      ? nil : Wording("有大寫英文字母、數字與底線以外的字元", "it has characters other than A–Z, 0–9 and _")
  }
}
