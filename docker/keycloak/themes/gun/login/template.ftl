<#-- The frame of every page: header, languages, one column. No script and no inline style. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false displayLanguages=true refresh="">
<!doctype html>
<html lang="${lang!'fr'}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <#if refresh?has_content><meta http-equiv="refresh" content="0;url=${refresh}"></#if>
    <title><#nested "header"> – ${msg("gunName")}</title>
    <link rel="icon" href="data:,">
    <#list properties.styles?split(' ') as style>
      <link rel="stylesheet" href="${url.resourcesPath}/${style}">
    </#list>
  </head>
  <body>
    <a class="skip" href="#content">${msg("gunSkip")}</a>
    <header class="wrap site-bar">
      <div class="brand">
        <svg viewBox="0 0 36 40" aria-hidden="true" focusable="false"><path class="arch" d="M3 34V17a15 15 0 0 1 30 0v17z"/><path class="opening" d="M8.5 34V17.5a9.5 9.5 0 0 1 19 0V34z"/><circle class="arch" cx="18" cy="19.5" r="4"/><path class="arch" d="M10.5 34a7.5 8.5 0 0 1 15 0z"/><path class="b1" d="M0 36h12v4H0z"/><path class="b2" d="M12 36h12v4H12z"/><path class="b3" d="M24 36h12v4H24z"/></svg>
        <span>${msg("gunName")}</span>
      </div>
      <#if displayLanguages && realm.internationalizationEnabled && locale.supported?size gt 1>
        <nav class="langs" aria-label="${msg("languages")}">
          <#list ["fr", "nl", "de", "en"] as tag>
            <#list locale.supported?filter(l -> l.languageTag == tag) as l>
              <#if tag == lang!'fr'>
                <strong lang="${tag}" aria-current="true">${msg("gunLanguage_" + tag)}</strong>
              <#else>
                <a href="${l.url}" lang="${tag}" hreflang="${tag}">${msg("gunLanguage_" + tag)}</a>
              </#if>
            </#list>
          </#list>
        </nav>
      </#if>
    </header>
    <main id="content" tabindex="-1" class="wrap page">
      <h1><#nested "header"></h1>
      <#if displayMessage && message?has_content>
        <p class="notice" role="alert">${kcSanitize(message.summary)?no_esc}</p>
      </#if>
      <#nested "form">
      <#if displayInfo><#nested "info"></#if>
    </main>
  </body>
</html>
</#macro>
