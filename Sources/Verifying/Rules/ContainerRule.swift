package import Findings

/// What can be wrong with a bundle, or with an attachment in it, as an archive.
package enum ContainerRule: String, CaseIterable, Rule {
  case notAnArchive = "B201"
  case damaged = "B202"
  case strayBytes = "B203"
  case contradiction = "B204"
  case severalDisks = "B205"
  case zip64 = "B206"
  case encrypted = "B207"
  case unusualMethod = "B208"
  case badName = "B209"
  case nameNotASCII = "B211"
  case notAFile = "B212"
  case duplicateName = "B213"
  case tooLarge = "B214"

  public var severity: Severity {
    switch self {
    case .zip64, .unusualMethod: .warning
    case .notAnArchive, .damaged, .strayBytes, .contradiction, .severalDisks, .encrypted, .badName, .nameNotASCII,
      .notAFile, .duplicateName, .tooLarge:
      .error
    }
  }

  public var title: Wording {
    switch self {
    case .notAnArchive: Wording("不是該有的壓縮檔", "Not the archive it should be")
    case .damaged: Wording("壓縮檔損壞或不完整", "A damaged or incomplete archive")
    case .strayBytes: Wording("壓縮檔夾帶目錄以外的資料", "Data beside what the archive lists")
    case .contradiction: Wording("壓縮檔自相矛盾", "An archive that contradicts itself")
    case .severalDisks: Wording("分割的壓縮檔", "A part of a split archive")
    case .zip64: Wording("Zip64 格式的壓縮檔", "An archive in Zip64 form")
    case .encrypted: Wording("壓縮檔設了密碼", "A password on the archive")
    case .unusualMethod: Wording("少見的壓縮方法", "An unusual compression method")
    case .badName: Wording("壓縮檔裡有不能用的名稱", "A name in the archive that cannot be used")
    case .nameNotASCII: Wording("壓縮檔裡有中文檔名", "A name in the archive that is not ASCII")
    case .notAFile: Wording("壓縮檔裡有連結或裝置", "A link or device in the archive")
    case .duplicateName: Wording("壓縮檔裡同名的檔案", "One name twice in an archive")
    case .tooLarge: Wording("解開後大得不合理", "It unpacks to far too much")
    }
  }

  public var message: Wording {
    switch self {
    case .notAnArchive: Wording("「{name}」的內容不是 {expected}。", "“{name}” is not a {expected} archive by its content.")
    case .damaged: Wording("「{name}」無法完整讀出：{reason}。", "“{name}” cannot be read in full: {reason}.")
    case .strayBytes:
      Wording(
        "「{name}」從第 {offset} 位元組起，有 {count} 個位元組不屬於任何檔案{what}。",
        "“{name}” has bytes that belong to no file{what}: {count}, from byte {offset} on.")
    case .contradiction:
      Wording(
        "「{entry}」在目錄與自己的標頭裡寫得不一樣，或與別的檔案重疊。",
        "“{entry}” is described differently in the directory and in its own header, or overlaps another file.")
    case .severalDisks: Wording("「{name}」只是分割壓縮檔的一部分。", "“{name}” is only one part of a split archive.")
    case .zip64: Wording("「{name}」使用 Zip64，舊的軟體打不開。", "“{name}” uses Zip64, which older programs cannot open.")
    case .encrypted: Wording("「{entry}」要密碼才打得開。", "“{entry}” cannot be opened without a password.")
    case .unusualMethod:
      Wording(
        "「{entry}」以第 {method} 號方法壓縮，不是每個軟體都能解開。",
        "“{entry}” is compressed by method {method}, which not every program knows.")
    case .badName: Wording("名稱「{entry}」不能用：{reason}。", "The name “{entry}” cannot be used: {reason}.")
    case .nameNotASCII: Wording("名稱「{entry}」含中文或其他非英數字。", "The name “{entry}” has Chinese or other characters.")
    case .notAFile: Wording("「{entry}」不是檔案本身。", "“{entry}” is not a file itself.")
    case .duplicateName: Wording("「{entry}」與「{other}」同名。", "“{entry}” has the same name as “{other}”.")
    case .tooLarge:
      Wording("「{name}」解開後超過{limit}，沒有再讀下去。", "“{name}” unpacks to more than {limit} and was not read further.")
    }
  }

  public var source: RuleSource {
    switch self {
    case .notAnArchive: .plan("Q7")
    case .nameNotASCII: .plan("附件一")
    case .damaged, .strayBytes, .contradiction, .severalDisks, .zip64, .unusualMethod:
      RuleSource(.official, Wording("PKWARE APPNOTE.TXT 4.3、4.4", "PKWARE APPNOTE.TXT 4.3 and 4.4"))
    case .encrypted, .badName, .notAFile, .duplicateName, .tooLarge: .ownCare
    }
  }
}
