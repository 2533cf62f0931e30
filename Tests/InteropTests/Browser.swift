import FileAccess
import SystemPackage
import TestSupport
import Testing

/// A page as Chromium has it, driven through its own pipe: nothing listens on the network.
struct Browser {
  /// What the browser told of one page.
  let answer: JSONValue
  let pdf: FilePath
  private let folder: TemporaryFolder

  init(_ page: FilePath) async throws {
    // Asked for by its name, so that a machine without it is told what to install.
    _ = try Program.tool("chromium", package: "chromium")
    folder = try TemporaryFolder()
    pdf = folder.path.appending("page.pdf")
    answer = try await Python.run(Self.script, [page.string, folder.path.string])
  }

  /// Prints what was seen as JSON, and leaves page.pdf and the screenshots in the folder.
  private static let script = #"""
    import base64, json, os, select, signal, subprocess, sys, tempfile, time

    page, folder = sys.argv[1], sys.argv[2]
    URL = "file://" + page

    class Chromium:
        def __init__(self):
            theirs_in, self.out = os.pipe()
            self.into, theirs_out = os.pipe()

            def plumb():
                one, other = os.dup(theirs_in), os.dup(theirs_out)
                os.dup2(one, 3)
                os.dup2(other, 4)

            self.process = subprocess.Popen(
                ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                 "--disable-background-networking", "--remote-debugging-pipe",
                 "--user-data-dir=" + os.path.join(folder, "profile"), "about:blank"],
                preexec_fn=plumb, close_fds=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL, start_new_session=True, env=dict(os.environ, HOME=folder))
            os.close(theirs_in)
            os.close(theirs_out)
            self.rest, self.last, self.events, self.session = b"", 0, [], None

        def receive(self):
            while b"\0" not in self.rest:
                if not select.select([self.into], [], [], 240)[0]:
                    sys.exit("chromium does not answer")
                more = os.read(self.into, 1 << 16)
                if not more:
                    sys.exit("chromium went away")
                self.rest += more
            message, self.rest = self.rest.split(b"\0", 1)
            return json.loads(message)

        def __call__(self, method, **parameters):
            self.last += 1
            message = {"id": self.last, "method": method, "params": parameters}
            if self.session:
                message["sessionId"] = self.session
            os.write(self.out, json.dumps(message).encode() + b"\0")
            while True:
                answer = self.receive()
                if answer.get("id") == self.last:
                    if "error" in answer:
                        sys.exit(f"{method}: {answer['error']}")
                    return answer["result"]
                self.events.append(answer)

        def wait(self, name):
            while not any(event.get("method") == name for event in self.events):
                self.events.append(self.receive())

        def value(self, expression):
            answer = self("Runtime.evaluate", expression=expression, returnByValue=True)
            if "exceptionDetails" in answer:
                sys.exit(str(answer))
            return answer["result"].get("value")

    # The text with the least contrast to what is behind it (WCAG 2.2: relative luminance, contrast ratio).
    CONTRAST = """(() => {
      const channel = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
      const light = c => 0.2126 * channel(c[0]) + 0.7152 * channel(c[1]) + 0.0722 * channel(c[2]);
      const numbers = text => text.match(/[0-9.]+/g).map(Number);
      let found = {least: 99, where: "", texts: 0};
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode, element = node.parentElement;
        if (!node.data.trim()) continue;
        let ground = [255, 255, 255];
        for (let above = element; above; above = above.parentElement) {
          const colour = numbers(getComputedStyle(above).backgroundColor);
          if (colour.length < 4 || colour[3] === 1) { ground = colour; break; }
          if (colour[3] !== 0) throw "a ground that can be seen through";
        }
        const pair = [light(numbers(getComputedStyle(element).color)), light(ground)].sort((a, b) => b - a);
        const ratio = (pair[0] + 0.05) / (pair[1] + 0.05);
        found.texts += 1;
        if (ratio < found.least) { found.least = ratio; found.where = element.className + ": " + node.data; }
      }
      return found;
    })()"""

    chromium = Chromium()
    try:
        target = chromium("Target.createTarget", url="about:blank")["targetId"]
        chromium.session = chromium("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        chromium.events = []
        for domain in ["Page", "Log", "Network", "Runtime", "Accessibility", "Audits"]:
            chromium(domain + ".enable")

        def look(width, scheme):
            chromium("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=width < 500)
            chromium("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

        look(1280, "light")
        chromium("Page.navigate", url=URL)
        chromium.wait("Page.loadEventFired")
        answer = {
            "text": chromium.value("document.body.textContent"),
            "headings": chromium.value("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(e => Number(e.tagName[1]))"),
            "language": chromium.value("document.documentElement.lang"),
            "images": chromium.value("[...document.images].map(i => i.complete && i.naturalWidth > 0 && i.alt !== '')"),
            "targets": chromium.value(
                "[...document.querySelectorAll('a')].map(a => document.getElementById(a.hash.slice(1)) !== null)"),
            "identifiers": chromium.value(
                "(ids => ids.length - new Set(ids).size)([...document.querySelectorAll('[id]')].map(e => e.id))"),
            "looks": [],
        }
        for width in [1280, 390, 320]:
            for scheme in ["light", "dark"]:
                look(width, scheme)
                nodes = chromium("Accessibility.getFullAXTree")["nodes"]
                roles = [node["role"]["value"] for node in nodes if "role" in node and not node.get("ignored")]
                answer["looks"].append({
                    "width": width, "scheme": scheme, "contrast": chromium.value(CONTRAST),
                    "overflow": chromium.value("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                    "roles": {role: roles.count(role) for role in sorted(set(roles))},
                    "unnamed": sum(1 for node in nodes if not node.get("ignored")
                                   and node.get("role", {}).get("value") in ("link", "checkbox", "image", "navigation")
                                   and not node.get("name", {}).get("value")),
                })
                shot = chromium("Page.captureScreenshot", captureBeyondViewport=False)["data"]
                open(os.path.join(folder, f"{width}-{scheme}.png"), "wb").write(base64.b64decode(shot))
        # Paper is white, whatever the screen is.
        chromium("Emulation.setEmulatedMedia", media="print", features=[{"name": "prefers-color-scheme", "value": "dark"}])
        answer["printed"] = chromium.value(CONTRAST)
        chromium("Emulation.setEmulatedMedia", media="")
        printed = chromium("Page.printToPDF", preferCSSPageSize=True)["data"]
        open(os.path.join(folder, "page.pdf"), "wb").write(base64.b64decode(printed))
        events = chromium.events
        answer["requests"] = sorted({event["params"]["request"]["url"] for event in events
                                     if event.get("method") == "Network.requestWillBeSent"
                                     and not event["params"]["request"]["url"].startswith("data:image/")} - {URL})
        answer["complaints"] = [event for event in events if event.get("method") in (
            "Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Audits.issueAdded",
            "Network.loadingFailed")]
        print(json.dumps(answer))
    finally:
        os.killpg(chromium.process.pid, signal.SIGKILL)
        chromium.process.wait()
    """#
}
