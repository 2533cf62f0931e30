package import Findings

extension DirectoryRule {
  public var message: Wording {
    switch self {
    case .anotherDirectory:
      Wording(
        "「{file}」的資料夾裡還有「{other}」，會當作另一組影像；看片軟體開啟資料夾時只會用最上層的 DICOMDIR。",
        "The folder of “{file}” also holds “{other}”, which is taken for a set of its own. Viewers open the topmost only."
      )
    case .preambleOccupied:
      Wording(
        "「{file}」開頭 128 個位元組應為空白，實際為{found}（第 {offset} 位元組起）。",
        "The first 128 bytes of “{file}” should be blank; there is {found} (from byte {offset}).")
    case .preambleIsProgram:
      Wording(
        "「{file}」的開頭是 {found}，這個檔案同時可以當作程式執行。",
        "“{file}” begins as {found}: the same file can be run as a program.")
    case .metaLength:
      Wording(
        "「{file}」檔頭的長度欄位（第 {offset} 位元組）應為 {expected}，實際為 {found}；程式仍可讀取。",
        "The header of “{file}” gives its length as {found} instead of {expected} (byte {offset}). It was read anyway.")
    case .metaInformation:
      Wording(
        "「{file}」的檔頭欄位 {element} {reason}（第 {offset} 位元組）。",
        "In the header of “{file}”, {element} {reason} (byte {offset})."
      )
    case .encodingMismatch:
      Wording(
        "「{file}」宣告的編碼是 {expected}，內容實際上是 {found}（第 {offset} 位元組起）；程式依實際編碼讀取。",
        "“{file}” says that it is encoded as {expected} but is {found} (from byte {offset}); it was read as what it is."
      )
    case .elementOrder:
      Wording(
        "「{file}」的{path}：欄位 {element} 沒有依編號由小到大排列（第 {offset} 位元組）。",
        "“{file}”, {path}: the field {element} does not stand in ascending order (byte {offset}).")
    case .elementTwice:
      Wording(
        "「{file}」的{path}：欄位 {element} 出現兩次，以第一次為準（第二次在第 {offset} 位元組）。",
        "“{file}”, {path}: the field {element} is there twice (again at byte {offset}); the first was taken.")
    case .trailingData:
      Wording(
        "「{file}」的資料之後還有 {count} 個位元組不屬於它（第 {offset} 位元組起）。",
        "{count} bytes at the end of “{file}” are not part of it (from byte {offset}).")
    case .fileSetID:
      Wording(
        "「{file}」的影像組代號（File-set ID）{reason}：「{found}」。", "The File-set ID of “{file}” {reason}: “{found}”.")
    case .descriptorFile:
      Wording(
        "「{file}」指定的說明檔「{fileID}」有問題：{reason}。", "“{file}” names “{fileID}” as its description: {reason}.")
    case .consistencyFlag:
      Wording(
        "「{file}」的一致性標記（0004,1212）應為 0000H，實際為 {found}。",
        "The consistency flag (0004,1212) of “{file}” should be 0000H and is {found}.")
    case .rootOffset:
      Wording(
        "「{file}」的{element}應為 {expected}，實際為 {found}。", "{element} of “{file}” should be {expected} and is {found}.")
    default: recordMessage
    }
  }

  /// Of the rules about one record.
  private var recordMessage: Wording {
    let zhHant = "「{file}」的{path}（{type} 紀錄，第 {offset} 位元組）"
    let en = "“{file}”, {path} ({type} record at byte {offset})"
    switch self {
    case .recordField: return Wording(zhHant + "：{element} {reason}。", en + ": {element} {reason}.")
    case .recordOutOfUse:
      return Wording(zhHant + "已標示為不使用，略過不送。", en + " is marked as out of use and passed over.")
    case .recordTypeUnknown:
      return Wording(zhHant + "的種類不是標準定義的，看片軟體可能不顯示。", en + ": the standard has no such type; viewers may not show it.")
    case .recordTypeRetired:
      return Wording(
        zhHant + "的種類已從標準中移除，看片軟體可能不顯示。", en + ": the standard has given up this type; viewers may not show it.")
    case .recordPlace:
      return Wording(zhHant + "應在{expected}之下，實際在{found}之下。", en + " belongs below {expected} and is below {found}.")
    case .privateRecord:
      return Wording(
        zhHant + "沒有說明自己是什麼：(0004,1432) {found}。", en + " does not say what it is: (0004,1432) is {found}.")
    case .keyMissing: return Wording(zhHant + "缺少：{expected}。", en + " lacks {expected}.")
    case .uidMissing: return Wording(zhHant + "沒有 {expected}。", en + " has no {expected}.")
    case .uidMalformed:
      return Wording(zhHant + "的 {element} 格式不對：「{found}」。", en + ": {element} is not a valid UID: “{found}”.")
    case .patientTwice:
      return Wording(
        zhHant + "與{other}（第 {otherOffset} 位元組）的病歷號（Patient ID）相同。",
        en + " has the same Patient ID as {other} (byte {otherOffset}).")
    case .uidTwice:
      return Wording(
        zhHant + "與{other}（第 {otherOffset} 位元組）的識別碼相同：{found}。",
        en + " has the same UID as {other} (byte {otherOffset}): {found}.")
    case .referenceMissing:
      return Wording(zhHant + "列出檔案「{fileID}」，但缺少：{expected}。", en + " names the file “{fileID}” but lacks {expected}.")
    case .leafWithoutFile: return Wording(zhHant + "沒有指到任何檔案。", en + " names no file.")
    case .furtherFindings:
      return Wording(
        "「{file}」：{rule}（{title}）還有 {count} 處，未逐一列出。", "“{file}”: {rule} ({title}): {count} more, not listed.")
    default: return Wording(zhHant, en)
    }
  }
}
