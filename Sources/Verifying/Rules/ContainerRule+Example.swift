package import Findings

extension ContainerRule {
  public var example: RuleExample {
    switch self {
    case .notAnArchive:
      RuleExample(
        wrong: Wording(
          "ATT3501200000_2026112100000001.7z，內容其實是 ZIP", "ATT3501200000_2026112100000001.7z, which is a ZIP inside"),
        right: Wording(
          "ATT3501200000_2026112100000001.7z，內容是 7z", "ATT3501200000_2026112100000001.7z, which is a 7z inside"))
    case .damaged:
      RuleExample(
        wrong: Wording("送件檔有 48,210 位元組，複製到 30,000 位元組就中斷", "a bundle of 48,210 bytes, of which 30,000 were copied"),
        right: Wording(
          "48,210 位元組都在，每個檔案解開後的檢查碼都相符", "all 48,210 bytes are there, and the checksum of each unpacked file agrees"))
    case .strayBytes:
      RuleExample(
        wrong: Wording("ZIP 結束之後又接著 1 個位元組", "one more byte behind the end of the ZIP"),
        right: Wording("ZIP 結束之後什麼都沒有", "nothing behind the end of the ZIP"))
    case .contradiction:
      RuleExample(
        wrong: Wording(
          "目錄寫 XML3501200000_2026112100000001.XML，檔案自己的標頭寫 …0002.XML",
          "XML3501200000_2026112100000001.XML in the directory, …0002.XML in the file's own header"),
        right: Wording("目錄和標頭都寫 XML3501200000_2026112100000001.XML", "XML3501200000_2026112100000001.XML in both"))
    case .severalDisks:
      RuleExample(
        wrong: Wording(
          "3501200000_1151121_001.zip 是分割成兩片的第 2 片", "3501200000_1151121_001.zip is the second part of two"),
        right: Wording(
          "3501200000_1151121_001.zip 沒有分割，內容都在裡面", "3501200000_1151121_001.zip is one file with everything in it"))
    case .zip64:
      RuleExample(
        wrong: Wording("48 KB 的送件檔，用 Zip64 寫成", "a bundle of 48 KB, written as Zip64"),
        right: Wording("48 KB 的送件檔，用一般的 ZIP 寫成", "a bundle of 48 KB, written as an ordinary ZIP"))
    case .encrypted:
      RuleExample(
        wrong: Wording(
          "開啟 ATT3501200000_2026112100000001.7z 要輸入密碼", "ATT3501200000_2026112100000001.7z asks for a password"),
        right: Wording(
          "ATT3501200000_2026112100000001.7z 不用密碼就能解開", "ATT3501200000_2026112100000001.7z unpacks without a password"))
    case .unusualMethod:
      RuleExample(
        wrong: Wording("裡面的 XML 以第 12 號方法（BZip2）壓縮", "the XML in it is compressed by method 12 (BZip2)"),
        right: Wording(
          "裡面的 XML 以第 8 號方法（Deflate）壓縮，或沒有壓縮", "the XML in it is compressed by method 8 (Deflate), or stored"))
    case .badName:
      RuleExample(
        wrong: Wording(#"..\13A19000001.pdf"#),
        right: Wording("13A19000001.pdf"))
    case .nameNotASCII:
      RuleExample(
        wrong: Wording("病歷.pdf"),
        right: Wording("13A19000001.pdf"))
    case .notAFile:
      RuleExample(
        wrong: Wording(
          "壓縮檔裡的 13A19000001.pdf 是連結，指向 /home/scan/chart.pdf",
          "13A19000001.pdf in the archive is a link to /home/scan/chart.pdf"),
        right: Wording("壓縮檔裡的 13A19000001.pdf 是檔案本身", "13A19000001.pdf in the archive is the file itself"))
    case .duplicateName:
      RuleExample(
        wrong: Wording(
          "同一個壓縮檔裡有 13A19000001.pdf 和 13A19000001.PDF", "13A19000001.pdf and 13A19000001.PDF in one archive"),
        right: Wording(
          "同一個壓縮檔裡有 13A19000001-1.pdf 和 13A19000001-2.pdf", "13A19000001-1.pdf and 13A19000001-2.pdf in one archive"))
    case .tooLarge:
      RuleExample(
        wrong: Wording("90 KB 的送件檔，裡面的 XML 解開後有 68 MB", "a bundle of 90 KB whose XML unpacks to 68 MB"),
        right: Wording("裡面的 XML 解開後有 2 KB", "an XML that unpacks to 2 KB"))
    }
  }
}
